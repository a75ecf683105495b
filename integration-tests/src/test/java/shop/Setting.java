package shop;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.util.Optional;

/** A table of which an insert need not give any column. */
@Table("settings")
public record Setting(
    @Id @Identity(Identity.Generation.BY_DEFAULT) long id,
    @Unique @Default("'main'") String name,
    Optional<String> theme,
    @Default("10") int size,
    @Default("0") @OnUpdate("1") int touched) {}

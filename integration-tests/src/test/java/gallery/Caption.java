package gallery;

import dev.virga.annotation.Id;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import dev.virga.annotation.Version;
import org.jspecify.annotations.Nullable;

/** What is written beside a work, in a language; more than one person writes it. */
@Table("captions")
public record Caption(
    @Id long workNumber,
    @Id String language,
    String text,
    @OnUpdate("upper(text)") @Nullable String before,
    @Version long version) {}

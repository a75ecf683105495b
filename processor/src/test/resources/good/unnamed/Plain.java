import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** A record of the unnamed package, from which nothing can be qualified. */
@Table("plains")
public record Plain(@Id long id, @Unique @dev.virga.annotation.Column("plains") String newPlain, String plain, @References(Plain.class) long parentId) {}

package club;

import dev.virga.annotation.Convert;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member, and who invited them. */
@Table("members")
@HasMany(value = Member.class, name = "invited")
public record Member(
    @Id @Identity @Convert(MemberId.AsLong.class) MemberId id,
    @Unique @Convert(Email.AsText.class) Email email,
    @Convert(Email.AsText.class) Optional<Email> second,
    @Default("'NOVICE'") @Convert(Rank.AsTitle.class) Rank rank,
    @References(value = Member.class, relation = "host") @Convert(MemberId.AsLong.class)
        @Nullable MemberId hostId) {

  /** How many members somebody invited. */
  @Row("hosts")
  public record Host(@Convert(MemberId.AsLong.class) MemberId id, long guests) {}
}

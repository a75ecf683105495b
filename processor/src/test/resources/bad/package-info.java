/** What packages cannot declare. */
@Role("pg_reader")
@Role("public")
@Role(value = "auditor", renamedFrom = "auditor")
@Role("auditor")
@Role("")
@Extension("citext")
@Extension(value = "citext", schema = "an_extension_schema_of_more_than_sixty_three_bytes_is_cut_by_postgresql")
@Sequence("numbers")
@Sequence(value = "numbers", schema = "elsewhere")
@Sequence(value = "numbers", comment = "again")
@Sequence(value = "still", increment = 0)
@Sequence(value = "small", type = Sequence.Type.SMALLINT, max = 40000)
@Sequence(value = "empty", min = 10, max = 5)
@Sequence(value = "late", start = 0, cache = 0)
package bad;

import dev.virga.annotation.Extension;
import dev.virga.annotation.Role;
import dev.virga.annotation.Sequence;

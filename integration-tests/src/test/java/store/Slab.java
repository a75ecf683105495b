package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import java.util.List;

/** As older databases have it: texts of a fixed length, and names of keys that nobody made up. */
@Table("slabs")
public record Slab(
    @Id(name = "PK_Slab") @Column(type = "char(4)") String code,
    @Default("'{}'") @Column(type = "char(2)[]") List<String> marks) {}

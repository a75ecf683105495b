package bad;

import dev.virga.annotation.Embedded;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import org.jspecify.annotations.Nullable;

final class Embeddings {
  record Address(String street) {}

  record Keyed(@Id long id) {}

  record Empty() {}

  record Holder<T>(T value) {}

  record Loop(@Embedded Loop again) {}

  record Nested(@Embedded Loop loop) {}

  private record Hidden(String street) {}

  @Table("tables")
  record Kept(@Id @Identity long id) {}

  @Table("wrong_ones")
  record Wrong(
      @Embedded String text,
      @Embedded Holder<String> holder,
      @Embedded Kept stored,
      @Embedded Hidden hidden,
      @Embedded Empty empty,
      @Embedded Nested nested,
      @Embedded @Unique Address address) {}

  @Table("embedded_keys")
  record OfKeyed(@Embedded Keyed key) {}

  @Table("embedded_twice")
  record Overlapping(@Embedded(prefix = "") Address one, @Embedded(prefix = "") Address other) {}

  @Table("embedded_constants")
  record Same(@Embedded Address home, String homeStreet) {}

  record Remark(@Nullable String text, @Embedded @Nullable Address by) {}

  @Table("absent_ones")
  record Absent(@Embedded @Nullable Remark remark) {}

  @Row("rows")
  record OfRow(@Embedded Address home) {}
}

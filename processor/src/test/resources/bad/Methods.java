package bad;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import dev.virga.annotation.Version;

/** Annotations on methods that no component implements, and wrong ones that a component inherits. */
public final class Methods {
  private Methods() {}

  interface Named {
    @Column(type = "varchar(0)") String name();

    @Default("'a'") String with(String other);

    @Index static String of() {
      return "";
    }
  }

  static final class Plain {
    @OnUpdate("now()") public String text() {
      return "";
    }
  }

  @Table("method_accessors")
  record MethodAccessors(@Id long id, @Default("0") int amount, String text) {
    @Default("''") public String text() {
      return text;
    }
  }

  @Table("method_names")
  record MethodName(@Id long id, String name) implements Named {
    @Override
    public String with(String other) {
      return other;
    }
  }

  interface Counted {
    @Version String count();
  }

  @Table("method_counts")
  record MethodCount(@Id long id, String count) implements Counted {}

  interface Identified {
    @Id long id();
  }

  record Inner(long id, String text) implements Identified {}

  @Table("method_outers")
  record MethodOuter(@Id long number, @Embedded Inner inner) {}

  interface Hidden {
    @Default("1") private int amount() {
      return 1;
    }
  }
}

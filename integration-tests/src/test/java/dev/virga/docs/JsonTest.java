package dev.virga.docs;

import static dev.virga.sql.JsonFunctions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.Database;
import dev.virga.codec.Codecs;
import dev.virga.kit.ddl.Ddl;
import dev.virga.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/json.md}. */
final class JsonTest {
  private static final String DDL = Ddl.create(Tables.of("Device")).sql();

  @RegisterExtension static final TestDatabase database = TestDatabase.withSchema(DDL);

  private final Recorded recorded = new Recorded(database);
  private final Database db = recorded.database();

  @Test
  void isStoredAndFound() {
    Page.requireShown("devices.sql", DDL);

    // region insert-device
    NewDevice device =
        NewDevice.settings(new Device.Settings("quiet", 3))
            .labels(Map.of("room", "kitchen"))
            .events(List.of(new Device.Started(1), new Device.Failed("no power")));
    Device stored = db.run(Devices.insert(device).returning());
    // endregion
    recorded.shows("insert-device.sql");
    assertThat(stored.events())
        .containsExactly(new Device.Started(1), new Device.Failed("no power"));
    assertThat(stored.settings()).isEqualTo(new Device.Settings("quiet", 3));

    // region find-devices
    List<Device> loud =
        db.run(
            Devices.findMany(
                where(
                    jsonValue(Devices.SETTINGS, Codecs.INTEGER, "level").gt(2),
                    jsonContains(Devices.LABELS, Map.of("room", "kitchen")))));
    // endregion
    recorded.shows("find-devices.sql");
    assertThat(loud).containsExactly(stored);
  }
}

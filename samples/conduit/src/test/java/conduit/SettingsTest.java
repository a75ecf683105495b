package conduit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conduit.security.Secret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
  @Test
  void listenOnThisMachineAloneUnlessToldOtherwise() {
    Settings settings = Settings.from(Map.of("PORT", " ", "JWT_SECRET", ""));

    assertThat(settings.host()).isEqualTo("localhost");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.databaseUrl()).isEmpty();
    assertThat(settings.tokenSecret()).isEmpty();
  }

  @Test
  void comeFromTheEnvironment() {
    Settings settings =
        Settings.from(
            Map.of(
                "HOST", "0.0.0.0",
                "PORT", "3000",
                "DATABASE_URL", "postgres://me:hidden@db/app",
                "JWT_SECRET", "hidden too"));

    assertThat(settings.host()).isEqualTo("0.0.0.0");
    assertThat(settings.port()).isEqualTo(3000);
    assertThat(settings.databaseUrl()).contains(new Secret("postgres://me:hidden@db/app"));
    assertThat(settings.tokenSecret()).contains(new Secret("hidden too"));
    assertThat(settings.toString()).doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "80.5"})
  void refuseWhatIsNoPort(String port) {
    assertThatThrownBy(() -> Settings.from(Map.of("PORT", port)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PORT is " + port + ", but must be from 0 to 65535");
  }
}

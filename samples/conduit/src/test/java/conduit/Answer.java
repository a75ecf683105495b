package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What the API answers. */
record Answer(HttpResponse<String> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  int status() {
    return response.statusCode();
  }

  String text() {
    return response.body();
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  JsonNode json() {
    try {
      return JSON.readTree(text());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the part that a JSON pointer names. */
  JsonNode at(String pointer) {
    return json().at(pointer);
  }

  /** Returns the texts in the array that a JSON pointer names. */
  List<String> texts(String pointer) {
    return texts(at(pointer));
  }

  /** Returns what a member of each element of an array is. */
  List<String> texts(String pointer, String member) {
    return StreamSupport.stream(at(pointer).spliterator(), false)
        .map(element -> element.at(member).asText())
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  Answer hasStatus(int status) {
    assertThat(status()).as(text()).isEqualTo(status);
    return this;
  }

  /** Expects that this alone is wrong. */
  Answer isRefused(int status, String subject, String message) {
    hasStatus(status);
    assertThat(text()).isEqualTo("{\"errors\":{\"%s\":[\"%s\"]}}".formatted(subject, message));
    return this;
  }
}

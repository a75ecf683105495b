package conduit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who calls the API over HTTP: a user with a token, or anybody. Thread-safe. */
final class Client {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI api;
  private final Map<String, String> headers;

  Client(URI api) {
    this(api, Map.of());
  }

  private Client(URI api, Map<String, String> headers) {
    this.api = api;
    this.headers = headers;
  }

  /** Returns one who sends this header too. */
  Client withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Client(api, more);
  }

  Client withAuthorization(String header) {
    return withHeader("Authorization", header);
  }

  Client withToken(String token) {
    return withAuthorization("Token " + token);
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer delete(String path) {
    return send("DELETE", path, "");
  }

  Answer post(String path) {
    return send("POST", path, "");
  }

  Answer post(String path, Object body) {
    return send("POST", path, json(body));
  }

  Answer put(String path, Object body) {
    return send("PUT", path, json(body));
  }

  /** Sends a body as it is. */
  Answer send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api + path))
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Publishes an article and returns its slug. */
  String publish(String title, String... tags) {
    Map<String, Object> article =
        Map.of("title", title, "description", "About it", "body", "Text", "tagList", List.of(tags));
    return post("/articles", Map.of("article", article)).at("/article/slug").asText();
  }

  /** Comments on an article and returns the comment's id. */
  long comment(String slug, String body) {
    return post("/articles/" + slug + "/comments", Map.of("comment", Map.of("body", body)))
        .at("/comment/id")
        .asLong();
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package conduit.web;

import com.fasterxml.jackson.databind.JsonNode;
import conduit.problem.Problem;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The members of the object in a request's body. Reading notes what is wrong with them, so that the
 * caller learns of all of it at once.
 *
 * <pre>{@code
 * Credentials credentials =
 *     Input.read(ctx, "user", user -> new Credentials(user.text("email"), user.text("password")));
 * }</pre>
 */
public final class Input {
  /** The web server limits the body as a whole. */
  private static final int LONGEST_TEXT = Integer.MAX_VALUE;

  private static final String BLANK = "can't be blank";
  private static final String INVALID = "is invalid";
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final JsonNode object;
  private final Map<String, List<String>> errors = new LinkedHashMap<>();

  private Input(JsonNode object) {
    this.object = object;
  }

  /**
   * Reads the object that the body wraps in one member.
   *
   * @throws Problem if the body is not such an object, or a member of it is not as it is read
   */
  public static <R> R read(Context ctx, String wrapper, Function<Input, R> reader) {
    JsonNode object = Json.read(ctx.bodyAsBytes()).path(wrapper);
    if (!object.isObject()) {
      throw Problem.invalid(wrapper, isAbsent(object) ? BLANK : INVALID);
    }
    Input input = new Input(object);
    R result = reader.apply(input);
    if (!input.errors.isEmpty()) {
      throw Problem.invalid(input.errors);
    }
    return result;
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static boolean isBlank(JsonNode node) {
    return isAbsent(node) || (node.isTextual() && node.asText().isBlank());
  }

  /** Says whether the object has a member at all, be it null. */
  public boolean has(String member) {
    return object.has(member);
  }

  /** Notes that something is wrong. */
  public void reject(String member, String message) {
    errors.computeIfAbsent(member, name -> new ArrayList<>()).add(message);
  }

  /** Reads a text that has to be there. */
  public String text(String member) {
    return text(member, LONGEST_TEXT);
  }

  /** Reads a text of at most so many characters that has to be there. */
  public String text(String member, int longest) {
    return valid(member, object.path(member), longest);
  }

  /** Reads an e-mail address that has to be there. */
  public String email(String member, int longest) {
    String email = text(member, longest);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      reject(member, INVALID);
    }
    return email;
  }

  /** Reads something that may be left out. */
  public <V> Optional<V> ifGiven(String member, Function<String, V> reader) {
    return has(member) ? Optional.of(reader.apply(member)) : Optional.empty();
  }

  /** Reads a text that may be null; a blank one is null too. */
  public @Nullable String nullableText(String member) {
    JsonNode node = object.path(member);
    return isBlank(node) ? null : valid(member, node, LONGEST_TEXT);
  }

  /**
   * Reads a list of texts, each of them once, without blanks around them and without empty ones.
   */
  public List<String> words(String member, int longest) {
    JsonNode node = object.path(member);
    if (!node.isArray()) {
      reject(member, isAbsent(node) ? BLANK : INVALID);
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    for (JsonNode element : node) {
      if (!isBlank(element)) {
        words.add(valid(member, element, longest).strip());
      }
    }
    return List.copyOf(words);
  }

  /** Returns the text; the empty one, and notes why, when it is not valid. */
  private String valid(String member, JsonNode node, int longest) {
    if (isBlank(node)) {
      reject(member, BLANK);
    } else if (!node.isTextual() || node.asText().indexOf('\0') >= 0) {
      // PostgreSQL's texts can hold any character but this one.
      reject(member, INVALID);
    } else if (node.asText().length() > longest) {
      reject(member, "is too long (maximum is " + longest + " characters)");
    } else {
      return node.asText();
    }
    return "";
  }
}

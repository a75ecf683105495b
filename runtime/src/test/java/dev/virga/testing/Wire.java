package dev.virga.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between a driver and its server, and writes down each message after which the driver waits
 * for an answer: one for each round trip.
 *
 * <p>Such a message is {@code Sync}, which ends an execution, a simple {@code Query}, or the end of
 * what is copied. The texts that were parsed before a {@code Sync} are joined with {@code ; }; what
 * runs under a name is parsed once, and is {@code execute} from then on. The empty query with which
 * a pool asks whether a connection is alive that was idle for long is left out.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-flow.html">PostgreSQL: Message
 *     Flow</a>
 */
public final class Wire implements AutoCloseable {
  private static final Pattern HOST = Pattern.compile("//(?<host>[^:/]+):(?<port>\\d+)/");

  private final String url;
  private final String host;
  private final int port;
  private final ServerSocket socket;
  private final List<String> trips = new CopyOnWriteArrayList<>();

  private Wire(String url, String host, int port, ServerSocket socket) {
    this.url = url;
    this.host = host;
    this.port = port;
    this.socket = socket;
  }

  /** Stands before the server that a URL of the driver names. */
  public static Wire before(String jdbcUrl) throws IOException {
    Matcher server = HOST.matcher(jdbcUrl);
    if (!server.find()) {
      throw new IllegalArgumentException("Not of the form jdbc:postgresql://host:port/database");
    }
    ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Wire wire =
        new Wire(
            server.replaceFirst("//127.0.0.1:" + socket.getLocalPort() + "/")
                + "&sslmode=disable&gssEncMode=disable",
            server.group("host"),
            Integer.parseInt(server.group("port")),
            socket);
    start(wire::accept);
    return wire;
  }

  /** Names the database for the driver, on the way through this. */
  public String jdbcUrl() {
    return url;
  }

  /** Returns the round trips since the last call, in order. */
  public List<String> trips() {
    List<String> seen = List.copyOf(trips);
    trips.clear();
    return seen;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static void start(Relay relay) {
    Thread thread =
        new Thread(
            () -> {
              try {
                relay.run();
              } catch (IOException e) {
                // One side has closed the connection, or the test has ended.
              }
            },
            "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket driver = socket.accept();
      Socket server = new Socket(host, port);
      driver.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      start(() -> copy(server.getInputStream(), driver.getOutputStream()));
      start(() -> relay(driver, server));
    }
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] bytes = new byte[8192];
    for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
      to.write(bytes, 0, read);
      to.flush();
    }
  }

  private void relay(Socket driver, Socket server) throws IOException {
    try (driver;
        server) {
      DataInputStream in = new DataInputStream(driver.getInputStream());
      OutputStream out = server.getOutputStream();
      out.write(body(in));
      Trip trip = new Trip();
      while (true) {
        byte kind = in.readByte();
        byte[] body = body(in);
        trip.add((char) kind, body);
        out.write(kind);
        out.write(body);
        out.flush();
      }
    }
  }

  /** Returns a message's length and what follows it. */
  private static byte[] body(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] body = new byte[length];
    body[0] = (byte) (length >>> 24);
    body[1] = (byte) (length >>> 16);
    body[2] = (byte) (length >>> 8);
    body[3] = (byte) length;
    in.readFully(body, 4, length - 4);
    return body;
  }

  /** What was sent since the last round trip of a connection. */
  private final class Trip {
    private final StringBuilder texts = new StringBuilder();
    private boolean parsed;

    void add(char kind, byte[] body) {
      switch (kind) {
        case 'P' -> {
          add(text(body, text(body, 4).length() + 5));
          parsed = true;
        }
        case 'E' -> {
          add(parsed ? "" : "execute");
          parsed = false;
        }
        case 'c' -> {
          add("copy done");
          end();
        }
        case 'Q' -> {
          add(text(body, 4));
          if (!isBegin()) {
            end();
          }
        }
        case 'S' -> end();
        default -> {}
      }
    }

    /** The driver begins a transaction without waiting, together with its first statement. */
    private boolean isBegin() {
      return texts.toString().equalsIgnoreCase("begin");
    }

    private void add(String text) {
      if (!text.isBlank()) {
        texts.append(texts.isEmpty() ? "" : "; ").append(text.strip());
      }
    }

    private void end() {
      if (!texts.isEmpty()) {
        trips.add(texts.toString().toLowerCase(Locale.ROOT));
        texts.setLength(0);
      }
    }

    private static String text(byte[] body, int begin) {
      int end = begin;
      while (body[end] != 0) {
        end++;
      }
      return new String(body, begin, end - begin, StandardCharsets.UTF_8);
    }
  }

  /** What a thread does. */
  @FunctionalInterface
  private interface Relay {
    void run() throws IOException;
  }
}

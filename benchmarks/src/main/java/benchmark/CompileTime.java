package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * How long the compiler takes: for records of tables with and without the processor, and for
 * queries of ten joined tables.
 */
public final class CompileTime {
  private static final int TIMES = 3;
  private static final int TABLES = 10;
  private static final int COLUMNS = 20;
  private static final int QUERIES = 300;
  private static final List<String> TYPES =
      List.of("String", "int", "Optional<String>", "long", "LocalDate");

  private CompileTime() {}

  /** Runs it, and prints the medians. */
  public static void main(String[] arguments) throws IOException {
    compile(tables(50), "-proc:full");
    for (int count : new int[] {50, 500, 2000}) {
      List<String> sources = tables(count);
      double plain = median(sources, "-proc:none");
      double processed = median(sources, "-proc:full");
      System.out.printf(
          Locale.ROOT,
          "%,d tables: %.1f s without the processor, %.1f s with it%n",
          count,
          plain,
          processed);
    }
    List<String> sources = tables(TABLES);
    double without = median(sources, "-proc:full");
    sources.addAll(queries());
    double with = median(sources, "-proc:full");
    System.out.printf(
        Locale.ROOT, "%d queries with 9 joins each: %.1f s%n", QUERIES, with - without);
  }

  /** Returns records of 20 components, each of which refers to the one before. */
  private static List<String> tables(int count) {
    return IntStream.range(0, count)
        .mapToObj(CompileTime::table)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String table(int number) {
    int before = number - 1;
    return "package generated; import dev.virga.annotation.*; import java.math.BigDecimal;"
        + " import java.time.*; import java.util.Optional; @Table(\"item"
        + number
        + "s\") public record Item"
        + number
        + "(@Id @Identity long id, @Unique String name, int amount, BigDecimal price,"
        + " @Default(\"now()\") Instant madeAt, "
        + (number == 0 ? "long" : "@References(Item" + before + ".class) long")
        + " item"
        + Math.max(before, 0)
        + "Id, "
        + IntStream.range(6, COLUMNS)
            .mapToObj(i -> TYPES.get(i % TYPES.size()) + " c" + i)
            .collect(Collectors.joining(", "))
        + ") {}";
  }

  private static List<String> queries() {
    return IntStream.range(0, QUERIES).mapToObj(CompileTime::query).toList();
  }

  private static String query(int number) {
    int last = TABLES - 1;
    String joins =
        IntStream.range(0, last)
            .mapToObj(i -> ".join(Item" + (last - i) + "s.ITEM" + (last - i - 1) + ")")
            .collect(Collectors.joining());
    String columns =
        IntStream.range(0, TABLES)
            .mapToObj(i -> "Item" + i + "s." + (i % 2 == 0 ? "NAME" : "AMOUNT"))
            .collect(Collectors.joining(", "));
    String components =
        IntStream.range(0, TABLES)
            .mapToObj(i -> (i % 2 == 0 ? "String" : "int") + " c" + i)
            .collect(Collectors.joining(", "));
    return "package generated; import static dev.virga.sql.Sql.*; public final class Query"
        + number
        + " { record Card("
        + components
        + ") {} dev.virga.Query<java.util.List<Card>> query(String name, int amount) { return"
        + " from(Item"
        + last
        + "s.ITEM"
        + last
        + "S)"
        + joins
        + ".where(Item0s.NAME.eq(name), Item5s.AMOUNT.gt(amount)).orderBy(Item9s.ID.asc())"
        + ".limit(20).select(row(Card::new, "
        + columns
        + ")); } }";
  }

  private static double median(List<String> sources, String processing) throws IOException {
    double[] seconds = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      seconds[i] = compile(sources, processing);
    }
    Arrays.sort(seconds);
    return seconds[TIMES / 2];
  }

  /** Compiles, and returns how many seconds that took. */
  private static double compile(List<String> sources, String processing) throws IOException {
    Path folder = Files.createTempDirectory("compile-time");
    try {
      List<String> options = new ArrayList<>();
      if (processing.equals("-proc:none")) {
        options.add(processing);
      }
      options.addAll(
          List.of(
              "-nowarn",
              "-XDsuppressNotes",
              "-cp",
              System.getProperty("java.class.path"),
              "-d",
              Files.createDirectory(folder.resolve("classes")).toString()));
      for (String source : sources) {
        String type = source.replaceFirst(".*?public (record|final class) (\\w+).*", "$2");
        options.add(Files.writeString(folder.resolve(type + ".java"), source).toString());
      }
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      long begin = System.nanoTime();
      int errors = compiler.run(null, null, null, options.toArray(new String[0]));
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (errors != 0) {
        throw new IllegalStateException("it does not compile");
      }
      return seconds;
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }
}

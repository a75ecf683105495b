package dev.virga.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.testing.compile.Compilation;
import dev.virga.processor.testing.Golden;
import dev.virga.processor.testing.Sources;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.ReferentialAction;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.RenameDefinition.Kind;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoleDefinition.Attribute;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObjects;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.SequenceOptions;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Optional;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** A manifest reads back as the definition of the table that the record declares. */
class ManifestTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();

  @Test
  void readsBackAsWhatThePackageDeclares() throws JsonProcessingException {
    SchemaObjects objects = objects("objects");
    assertThat(objects.declaredBy()).isEqualTo("objects");
    assertThat(objects.roles())
        .containsExactly(
            new RoleDefinition("reader", List.of(), Optional.empty()),
            new RoleDefinition("auditor", List.of(Attribute.values()), Optional.of("inspector")));
    assertThat(objects.extensions())
        .containsExactly(
            new ExtensionDefinition(Optional.empty(), "citext"),
            new ExtensionDefinition(Optional.of("extensions"), "hstore"));
    assertThat(objects.sequences())
        .extracting(
            sequence -> sequence.schema().orElse(""),
            SequenceDefinition::name,
            SequenceDefinition::type,
            sequence -> sequence.options().map(SequenceOptions::sql).orElse(""))
        .containsExactly(
            tuple("shop", "plain_numbers", "bigint", ""),
            tuple(
                "billing",
                "invoice_numbers",
                "integer",
                "start 1000 increment 5 minvalue 10 cache 20 cycle"),
            tuple("shop", "countdown", "smallint", "increment -1"));
    assertThat(objects.sequences().get(1).comment()).contains("Counts \"invoices\"");
    assertThat(objects.sequences().get(1).formerName()).contains("bill_numbers");
  }

  @Test
  void readsBackAsTheViewOfTheRecord() throws JsonProcessingException {
    assertThat(objects("objects.LargeInvoice").views())
        .containsExactly(
            new ViewDefinition(
                SchemaObject.Kind.VIEW,
                Optional.of("shop"),
                "app_large_invoices",
                "select number, total\nfrom shop.app_invoices\nwhere total > 1000",
                Optional.of("security_invoker = true"),
                List.of(),
                Optional.of("Those that somebody looks at"),
                Optional.of("big_invoices")));
    ViewDefinition totals = objects("objects.CustomerTotal").views().get(0);
    assertThat(totals.kind()).isEqualTo(SchemaObject.Kind.MATERIALIZED_VIEW);
    assertThat(totals.schema()).contains("reports");
    assertThat(totals.indexes())
        .extracting(IndexDefinition::name, IndexDefinition::columns)
        .containsExactly(
            tuple("app_customer_totals_customer_idx", List.of("customer")),
            tuple("by_total", List.of("total", "customer")));
  }

  private static SchemaObjects objects(String declaredBy) throws JsonProcessingException {
    Compilation compilation = Sources.compile(Sources.in("good/objects"));
    return MAPPER.readValue(
        text(compilation, SchemaObjects.MANIFESTS, declaredBy), SchemaObjects.class);
  }

  @Test
  void readsBackAsTheDefinitionOfTheTable() throws JsonProcessingException {
    Compilation compilation = Sources.compile(Sources.in("good/blog"));

    assertThat(manifest(compilation, "blog.Comment"))
        .isEqualTo(
            new TableDefinition(
                "blog.Comment",
                Optional.empty(),
                "comments",
                List.of(
                    new ColumnDefinition(
                        "id",
                        "bigint",
                        false,
                        Optional.empty(),
                        Optional.of(IdentityGeneration.ALWAYS)),
                    column("post_id", "bigint", false),
                    column("author_id", "bigint", true),
                    column("body", "text", false),
                    new ColumnDefinition(
                        "created_at",
                        "timestamptz",
                        false,
                        Optional.of("now()"),
                        Optional.empty())),
                Optional.of(new KeyDefinition("comments_pkey", List.of("id"))),
                List.of(),
                List.of(
                    foreignKey(
                        "comments_post_id_fkey", "post_id", "posts", ReferentialAction.CASCADE),
                    foreignKey(
                        "comments_author_id_fkey",
                        "author_id",
                        "users",
                        ReferentialAction.SET_NULL)),
                List.of(new IndexDefinition("comments_post_id_idx", List.of("post_id"))),
                List.of(),
                List.of()));
  }

  @Test
  void keepsTextsWhateverIsInThem() throws JsonProcessingException {
    TableDefinition table =
        manifest(
            Sources.compile(
                "a.Note",
                "package a;",
                "import dev.virga.annotation.*;",
                "@Table(value = \"a \\\"note\\\" \\\\ \\t ü\", schema = \"s\")",
                "record Note(@Id Kind kind, @Check(\"note <> E'\\\\n\\n'\") String note) {",
                "  enum Kind { A, Ü }",
                "}"),
            "a.Note");

    assertThat(table.name()).isEqualTo("a \"note\" \\ \t ü");
    assertThat(table.schema()).contains("s");
    assertThat(table.columns().get(0)).isEqualTo(column("kind", "\"s\".\"kind\"", false));
    assertThat(table.enums())
        .containsExactly(new EnumDefinition(Optional.of("s"), "kind", List.of("A", "Ü")));
    assertThat(table.checks())
        .containsExactly(new CheckDefinition("a \"note\" \\ \t ü_note_check", "note <> E'\\n\n'"));
  }

  @Test
  void saysWhatWasCalledOtherwise() throws JsonProcessingException {
    TableDefinition table = manifest(Sources.compile(Sources.in("good/odd")), "odd.Renamed");

    Optional<String> mood = Optional.of("\"s\".\"mood\"");
    assertThat(table.renames())
        .containsExactly(
            new RenameDefinition(
                Kind.TABLE, Optional.empty(), "renamed_things", Optional.of("public"), "former"),
            new RenameDefinition(Kind.COLUMN, Optional.empty(), "about", Optional.empty(), "Bio"),
            new RenameDefinition(
                Kind.COLUMN, Optional.empty(), "mood", Optional.empty(), "old mood"),
            new RenameDefinition(Kind.ENUM, mood, "mood", Optional.of("t"), "humor"),
            new RenameDefinition(Kind.LABEL, mood, "SAD", Optional.empty(), "BLUE"));
  }

  @Test
  void readsBackAsTheDefinitionOfACompositeType() throws JsonProcessingException {
    SchemaObjects objects =
        MAPPER.readValue(
            text(
                Sources.compile(Sources.in("good/composed")),
                SchemaObjects.MANIFESTS,
                "composed.Delivery.Address"),
            SchemaObjects.class);

    EnumDefinition kind =
        new EnumDefinition(Optional.of("crm"), "kind", List.of("HOME", "p.o. box"));
    assertThat(objects.all())
        .containsExactly(
            new CompositeDefinition(
                Optional.of("crm"),
                "crm_address",
                List.of(
                    new AttributeDefinition(
                        "street", "text", Optional.of("C"), Optional.empty(), Optional.of("road")),
                    attribute("city", "text"),
                    new AttributeDefinition(
                        "no",
                        "numeric(6,0)",
                        Optional.empty(),
                        Optional.of("in the street"),
                        Optional.empty()),
                    attribute("kind", "\"crm\".\"kind\""),
                    attribute("barred", "boolean"),
                    attribute("at_north", "double precision"),
                    attribute("at_east", "double precision"),
                    attribute("others", "\"crm\".\"kind\"[]"),
                    attribute("floors", "jsonb")),
                List.of(kind),
                List.of(
                    new RenameDefinition(
                        RenameDefinition.Kind.ENUM,
                        Optional.of("\"crm\".\"kind\""),
                        "kind",
                        Optional.empty(),
                        "sort")),
                Optional.of("where it goes"),
                Optional.of("location")));
  }

  private static AttributeDefinition attribute(String name, String type) {
    return new AttributeDefinition(
        name, type, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void readsBackAsTheDefinitionOfADomain() throws JsonProcessingException {
    SchemaObjects objects =
        MAPPER.readValue(
            text(
                Sources.compile(Sources.in("good/domained")),
                SchemaObjects.MANIFESTS,
                "domained.Person.Email"),
            SchemaObjects.class);

    assertThat(objects.declaredBy()).isEqualTo("domained.Person.Email");
    assertThat(objects.all())
        .containsExactly(
            new DomainDefinition(
                Optional.of("crm"),
                "crm_email",
                "varchar(100)",
                Optional.of("C"),
                Optional.empty(),
                true,
                List.of(
                    new CheckDefinition("crm_email_check", "value <> ''"),
                    new CheckDefinition("crm_email_check1", "value ~ '@'"),
                    new CheckDefinition("email_length", "length(value) > 2")),
                Optional.of("where mail goes"),
                Optional.empty()));
  }

  private static ColumnDefinition column(String name, String type, boolean nullable) {
    return new ColumnDefinition(name, type, nullable, Optional.empty(), Optional.empty());
  }

  private static ForeignKeyDefinition foreignKey(
      String name, String column, String table, ReferentialAction onDelete) {
    return new ForeignKeyDefinition(
        name,
        List.of(column),
        Optional.empty(),
        table,
        List.of("id"),
        onDelete,
        ReferentialAction.NO_ACTION);
  }

  private static TableDefinition manifest(Compilation compilation, String record)
      throws JsonProcessingException {
    return MAPPER.readValue(
        text(compilation, TableDefinition.MANIFESTS, record), TableDefinition.class);
  }

  private static String text(Compilation compilation, String folder, String declaredBy) {
    return Golden.text(
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, folder + "/" + declaredBy + ".json")
            .orElseThrow());
  }
}

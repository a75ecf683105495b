package shapes;

import dev.virga.annotation.Embedded;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Limit;
import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.References;
import dev.virga.annotation.Shape;
import dev.virga.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shapes of every kind. */
final class Shaped {
  enum Mood {
    GOOD,
    BAD
  }

  @Table("tags")
  record Tag(@Id String name) {}

  @Table("companies")
  record Company(@Id @Identity long id, String name, @Nullable String motto) {}

  @Table("people")
  @HasMany(value = Note.class, by = "personId")
  @HasOne(Badge.class)
  record Person(
      @Id @Identity long id,
      String name,
      @Nullable String nick,
      @References(Company.class) @Nullable Long companyId) {}

  @Table("badges")
  record Badge(@Id @References(Person.class) long personId, int number) {}

  @Table("notes")
  @HasMany(value = Tag.class, through = NoteTag.class)
  record Note(
      @Id @Identity long id,
      @References(Person.class) long personId,
      @References(Person.class) @Nullable Long readerId,
      String text,
      Mood mood,
      byte[] scan,
      boolean open,
      Instant createdAt) {}

  @Table("note_tags")
  record NoteTag(
      @Id @References(Note.class) long noteId, @Id @References(Tag.class) String tagName) {}

  @Table("houses")
  record House(
      @Id long id, @Embedded Site site, @Embedded Optional<Site> other, @Embedded @Nullable Site last) {}

  record Site(String street, int number) {}

  @Shape(House.class)
  record Sites(Site site, Optional<Site> other, @Nullable Site last) {}

  @Shape(Person.class)
  record Name(String name, Optional<String> nick) {}

  @Shape(Note.class)
  record NoteCard(
      long id,
      String text,
      Mood mood,
      byte[] scan,
      boolean open,
      Optional<Instant> createdAt,
      Person person,
      @Path("person") Name writer,
      Optional<Person> reader,
      @Path("reader") @Nullable Name readerName,
      @Path("person.name") String writerName,
      @Path("person.company.name") @Nullable String company,
      @Path("reader.company.motto") Optional<String> motto,
      @Path("person.badge") Optional<Badge> badge,
      List<Tag> tags,
      @Path("tags") List<String> tagNames,
      @Path("tags.name") List<String> sameNames,
      @Path("person.notes") List<Note> others) {}

  @Shape(Person.class)
  record Writer(@Path("id") Long key, List<NoteCard> notes, @Path("notes.mood") List<Mood> moods) {}

  @Shape(Person.class)
  record Reader(
      String name,
      @Path("notes") @OrderBy({"createdAt desc", "id"}) @Limit(3) List<Note> latest,
      @Path("notes.text") @OrderBy("reader.name nulls first") List<String> texts,
      @Path("notes") @OrderBy("id desc nulls last") Optional<NoteCard> last,
      @Path("notes.mood") @OrderBy("person.company.name") @Nullable Mood mood) {}
}

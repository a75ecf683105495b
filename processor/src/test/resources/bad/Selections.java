import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Limit;
import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.References;
import dev.virga.annotation.Shape;
import dev.virga.annotation.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that say what a query selects, and say it wrong. */
final class Selections {
  @Table("makers")
  @HasMany(value = Item.class, by = "makerId")
  record Maker(@Id long id, String name, String town, @Nullable String motto) {}

  @Table("items")
  @HasMany(Part.class)
  record Item(
      @Id long id,
      @References(Maker.class) long makerId,
      @References(Maker.class) @Nullable Long sellerId,
      String title,
      @Nullable Integer price) {}

  @Table("parts")
  record Part(@Id long id, @References(Item.class) long itemId) {}

  record Plain(String title) {}

  @Shape(Plain.class)
  record OfNoTable(String title) {}

  @Shape(Item.class)
  record Nothing() {}

  @Shape(Item.class)
  record Wrong(
      int title,
      String tittle,
      String makr,
      @Path("maker.nam") String of,
      @Path("title.length") int length,
      @Path("") String empty,
      int price,
      @Nullable long id,
      Maker seller,
      List<Maker> maker,
      Part parts,
      @Path("maker.items.parts") List<Part> all,
      @Path("seller.items") List<Item> sold,
      @Path("parts") List<String> names,
      @Path("maker") String makerText,
      @Path("maker") Plain plain,
      @Path("maker.motto") String motto,
      @Path("maker.items.price") List<Integer> prices) {}

  @Shape(Item.class)
  record Annotated(@Id long id, @Path("title") String name) {}

  @Shape(Item.class)
  @Table("doubled")
  record Doubled(@Id long id) {}

  @Shape(Item.class)
  record Around(@Path("maker") MakerAround maker) {}

  @Shape(Maker.class)
  record MakerAround(List<Around> items) {}

  @Shape(Item.class)
  private record Hidden(long id) {}

  @Shape(Item.class)
  record Typed<T>(long id) {}

  @Shape(Item.class)
  static class NoRecord {}

  @Table("paths")
  record InATable(@Id @Path("id") long id) {}

  @Shape(Maker.class)
  record Ordered(
      @OrderBy("name") String name,
      @Limit(3) String town,
      @Path("items") @OrderBy("titel") List<Item> wrongName,
      @Path("items") @OrderBy("title down") List<Item> wrongWord,
      @Path("items") @OrderBy("makr.name desc") List<Item> wrongStep,
      @Path("items") @OrderBy("parts.id") List<Item> many,
      @Path("items") @OrderBy("maker") List<Item> relation,
      @Path("items") @Limit(0) List<Item> none,
      @Path("items") @OrderBy("price desc nulls last") Item sure,
      @Path("items.price") @OrderBy("id") int number,
      @Path("items") @OrderBy("id") @Limit(1) Optional<Item> limited,
      @Path("items.seller") @OrderBy("id") Optional<Maker> seller,
      @Path("items") Optional<Item> unordered) {}
}

package dev.virga.docs;

import dev.virga.annotation.*;
import java.util.List;

@Table("books")
public record Book(
    @Id Isbn isbn, @References(Author.class) AuthorId authorId, String title, List<Isbn> editions) {

  public record Isbn(String digits) {}
}

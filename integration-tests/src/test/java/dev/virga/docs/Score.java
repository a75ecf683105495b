package dev.virga.docs;

import dev.virga.annotation.*;
import java.util.List;

@Table("scores")
public record Score(
    @Id Isbn isbn,
    @References(Composer.class) ComposerId composerId,
    String title,
    List<Isbn> editions) {

  public record Isbn(String digits) {}
}

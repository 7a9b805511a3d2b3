package dev.pedoman.model;

/**
 * A kind of complaint to learn from, with the action that the organisation takes on it.
 *
 * @param id its name, unique among the categories of an SOP
 * @param title its name for readers
 * @param when what shows that an interaction belongs to it
 * @param action what the organisation should look into
 */
public record Category(String id, LocalText title, Pattern when, LocalText action) {
  public Category {
    Ids.check("category", id);
  }
}

package dev.pedoman.dsl;

import dev.pedoman.model.Group;
import dev.pedoman.transcript.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Several parts of a procedure while they are written; begun by {@link SopDsl#anyOrder}, {@link
 * SopDsl#oneOf}, {@link SopDsl#sequence}, {@link SopDsl#when} and {@link SopDsl#unless}.
 */
public final class GroupBuilder extends Guarded<GroupBuilder> implements ProcedureBuilder {
  private final Group.Form form;
  private final List<ProcedureBuilder> parts;

  private GroupBuilder(Group.Form form, List<ProcedureBuilder> parts, Given given) {
    super(given);
    this.form = form;
    this.parts = parts;
  }

  static GroupBuilder of(Group.Form form, ProcedureBuilder... parts) {
    String name = form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (parts.length == 0) {
      throw new IllegalArgumentException(name + " of no steps");
    }
    return new GroupBuilder(form, complete(parts), Given.of(name));
  }

  /** Parts of which none lacks anything: what is missing is said where they are put together. */
  static List<ProcedureBuilder> complete(ProcedureBuilder... parts) {
    List<ProcedureBuilder> all = List.of(parts);
    all.forEach(part -> part.build(EnumSet.allOf(Language.class)));
    return all;
  }

  @Override
  GroupBuilder with(Given said) {
    return new GroupBuilder(form, parts, said);
  }

  /** Applies once for every trigger; needs {@code when}. */
  public GroupBuilder repeat() {
    return repeated();
  }

  @Override
  public Group build(Set<Language> languages) {
    return new Group(form, guard(), parts.stream().map(part -> part.build(languages)).toList());
  }
}

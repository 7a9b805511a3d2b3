package dev.pedoman.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of the house, held by a test in each module: packages import only those above them in
 * one ordered list, there is no cycle, and a type is public only where its package-info names it as
 * a door.
 */
public final class HouseRules {
  /** Every package of the project, in the order in which data flows. */
  public static final List<String> ORDER =
      List.of(
          "dev.pedoman.problem",
          "dev.pedoman.transcript",
          "dev.pedoman.model",
          "dev.pedoman.language",
          "dev.pedoman.evidence",
          "dev.pedoman.align",
          "dev.pedoman.judge",
          "dev.pedoman.report",
          "dev.pedoman.check",
          "dev.pedoman.dsl",
          "dev.pedoman.yaml",
          "dev.pedoman.lint",
          "dev.pedoman.trial",
          "dev.pedoman.handbook",
          "dev.pedoman.diff",
          "dev.pedoman.audit.source",
          "dev.pedoman.audit.run",
          "dev.pedoman.audit.summary",
          "dev.pedoman.audit.output",
          "dev.pedoman.audit.command",
          "dev.pedoman.spark",
          "dev.pedoman.examples",
          "dev.pedoman.examples.evaluation");

  private static final Pattern DOORS = Pattern.compile("Doors:(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\{@link\\s+([A-Za-z0-9.]+)");

  private HouseRules() {}

  /**
   * Holds the compiled classes and the sources of a module against the rules.
   *
   * @param module the module's folder, holding {@code target/classes} and {@code src/main/java}
   * @throws AssertionError naming every class that breaks a rule
   */
  public static void check(Path module) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(module.resolve("target/classes"));
    for (String below : ORDER) {
      String[] lower = ORDER.subList(ORDER.indexOf(below) + 1, ORDER.size()).toArray(String[]::new);
      if (lower.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(below)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(lower)
            .because("packages import only those above them: " + below)
            .allowEmptyShould(true)
            .check(classes);
      }
    }
    slices().matching("dev.pedoman.(**)").should().beFreeOfCycles().check(classes);
    classes().should(standInTheOrder()).check(classes);
    classes().should(beDoorsIfPublic(module.resolve("src/main/java"))).check(classes);
  }

  private static ArchCondition<JavaClass> standInTheOrder() {
    return new ArchCondition<>("stand in a package of the ordered list") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!ORDER.contains(type.getPackageName()) && !type.getPackageName().isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is in a package that the order does not name"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beDoorsIfPublic(Path sources) {
    return new ArchCondition<>("be public only where the package-info names them as doors") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean topLevel = type.getEnclosingClass().isEmpty();
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC);
        if (topLevel
            && open
            && !type.getSimpleName().equals("package-info")
            && !doors(sources, type.getPackageName()).contains(type.getSimpleName())) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is public, but no door of its package"));
        }
      }
    };
  }

  private static Set<String> doors(Path sources, String packageName) {
    Path info = sources.resolve(packageName.replace('.', '/')).resolve("package-info.java");
    Set<String> doors = new TreeSet<>();
    try {
      Matcher section = DOORS.matcher(Files.readString(info).replaceAll("\\s+\\*\\s+(?!/)", " "));
      if (section.find()) {
        Matcher link = LINK.matcher(section.group(1));
        while (link.find()) {
          doors.add(link.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(packageName + " has no package-info", e);
    }
    return doors;
  }
}

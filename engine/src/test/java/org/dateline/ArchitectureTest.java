// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.stream.Stream;

/** Who may use whom in the engine. A package that is not allowed here is not used. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule codebookUsesNothing =
      only("org.dateline.codebook")
          .because("the words of the project stand alone, so that everything can speak them");

  @ArchTest
  static final ArchRule jsonUsesTheCodebookAndJackson =
      only("org.dateline.codebook.json", "org.dateline.codebook", "com.fasterxml.jackson..")
          .because("there is one JSON form, and it is changed in one place");

  @ArchTest
  static final ArchRule textUsesTheCodebook =
      only("org.dateline.text", "org.dateline.codebook")
          .because("tokens and sentences are below all stages");

  @ArchTest
  static final ArchRule readUsesParsersAndNoStage =
      only(
              "org.dateline.read..",
              "org.dateline.codebook",
              "org.dateline.text",
              "org.jsoup..",
              "com.fasterxml.jackson..")
          .because("what comes in from outside is taken apart in one place, with its parsers");

  @ArchTest
  static final ArchRule codeUsesNoStage =
      only(
              "org.dateline.code..",
              "org.dateline.codebook",
              "org.dateline.text",
              "ai.onnxruntime..",
              "com.fasterxml.jackson..")
          .because("what the coder needs from outside is an interface that it declares");

  @ArchTest
  static final ArchRule onlyTheEncoderKnowsHowTheNetworkIsRun =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.code.encoder")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..")
          .because("what runs the model can be exchanged in one place");

  @ArchTest
  static final ArchRule resolveUsesNoStage =
      only("org.dateline.resolve..", "org.dateline.codebook", "org.dateline.text")
          .because("places, times, actors and counts are of use without the coder");

  @ArchTest
  static final ArchRule mergeUsesNoStage =
      only("org.dateline.merge..", "org.dateline.codebook", "org.dateline.text")
          .because("what keeps the record is asked through an interface that merge declares");

  @ArchTest
  static final ArchRule assessUsesNoStage =
      only("org.dateline.assess..", "org.dateline.codebook", "org.dateline.text")
          .because("a view is read off statements, whoever made them");

  @ArchTest
  static final ArchRule briefUsesWhatWasAssessed =
      only(
              "org.dateline.brief",
              "org.dateline.codebook",
              "org.dateline.text",
              "org.dateline.assess")
          .because("a brief is written from views and the record, wherever they are kept");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.dateline.(*)..")
          .should()
          .beFreeOfCycles()
          .because("the flow has one direction");

  @ArchTest
  static final ArchRule nothingReadsTheClock =
      noClasses()
          .should()
          .callMethodWhere(target(name("now")).and(target(owner(inJavaTime()))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .because("the same report gives the same bytes, today and in ten years");

  @ArchTest
  static final ArchRule nothingPrints =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a library has nothing to say to a screen");

  @ArchTest
  static final ArchRule nothingUsesTheNetworkOrADatabase =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.nio.channels..", "java.sql..", "javax..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(URL|Socket|ServerSocket|.*Connection)")
          .because("reports of attacks stay on the machine that they are read on");

  private static DescribedPredicate<JavaClass> inJavaTime() {
    return JavaClass.Predicates.resideInAPackage("java.time..");
  }

  private static ClassesShouldConjunction only(String of, String... others) {
    String[] allowed =
        Stream.concat(Stream.of("java..", "org.jspecify..", of), Stream.of(others))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(of)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.stream.Stream;

/** Who may use whom in the program: cli → desk → line → stages, store and collect. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule collectHandsInputsToRead =
      only("org.dateline.collect", "org.dateline.codebook", "org.dateline.read")
          .because("getting bytes is apart from understanding them");

  @ArchTest
  static final ArchRule lineJoinsTheStages =
      only(
              "org.dateline.line",
              "org.dateline.collect",
              "org.dateline.read..",
              "org.dateline.code..",
              "org.dateline.resolve..",
              "org.dateline.merge",
              "org.dateline.assess..",
              "org.dateline.brief",
              "org.dateline.codebook",
              "org.dateline.codebook.json",
              "org.dateline.text",
              "org.dateline.store",
              "org.dateline.team",
              "com.fasterxml.jackson..",
              "org.dhatim.fastexcel.reader")
          .because(
              "the stages know nothing of each other or of the store, so one place has to know"
                  + " them all");

  @ArchTest
  static final ArchRule storeKeepsTheCodebooksValues =
      only(
              "org.dateline.store",
              "org.dateline.codebook",
              "org.dateline.codebook.json",
              "org.jdbi..",
              "org.flywaydb..",
              "org.sqlite..",
              "org.postgresql..",
              "javax.sql..")
          .because("what is kept does not depend on how it was read, and outlives every stage");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsADatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.jdbi..",
              "org.flywaydb..",
              "com.zaxxer..",
              "org.sqlite..",
              "org.postgresql..")
          .because("another database, or another way to ask it, is a change in one package");

  @ArchTest
  static final ArchRule cliUsesTheLineAndNoStage =
      only(
              "org.dateline.cli",
              "org.dateline.desk",
              "org.dateline.line",
              "org.dateline.brief..",
              "org.dateline.store",
              "org.dateline.merge",
              "org.dateline.assess",
              "org.dateline.collect",
              "org.dateline.team",
              "org.dateline.read",
              "org.dateline.codebook",
              "org.dateline.codebook.json",
              "org.dateline.text",
              "picocli..")
          .because(
              "commands are thin: they say what is wanted and show what came out; of store,"
                  + " merge and assess they know the values that they show");

  @ArchTest
  static final ArchRule briefsBecomeFilesInOnePlace =
      only(
              "org.dateline.brief.out",
              "org.dateline.brief",
              "org.dateline.codebook",
              "org.dateline.assess",
              "com.fasterxml.jackson..",
              "org.apache.fop..",
              "org.apache.xmlgraphics..",
              "org.apache.poi..",
              "org.apache.xmlbeans..",
              "org.openxmlformats..",
              "javax.xml..",
              "org.xml.sax..")
          .because("libraries that set pages weigh much, and others can take their place");

  @ArchTest
  static final ArchRule nothingElseKnowsHowFilesAreMade =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.brief.out")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.fop..", "org.apache.poi..", "org.openxmlformats..")
          .because("a brief is text until somebody wants a file");

  @ArchTest
  static final ArchRule commandsLeaveTheCaseToTheLine =
      noClasses()
          .that()
          .resideInAnyPackage("org.dateline.cli", "org.dateline.desk")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org[.]dateline[.]store[.](Case|Session|Reports|Statements|Derived|Incidents|References)")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("org[.]dateline[.]merge[.]Merger")
          .because(
              "what is written to a case is joined in the same writing, and the line does both");

  @ArchTest
  static final ArchRule deskShowsWhatTheLineKnows =
      only(
              "org.dateline.desk",
              "org.dateline.line",
              "org.dateline.brief..",
              "org.dateline.store",
              "org.dateline.merge",
              "org.dateline.team",
              "org.dateline.collect",
              "org.dateline.read",
              "org.dateline.assess",
              "org.dateline.codebook",
              "org.dateline.codebook.json",
              "com.fasterxml.jackson..",
              "io.javalin..",
              "kotlin..",
              "jakarta.servlet..",
              "org.eclipse.jetty..",
              "gg.jte..",
              "javax.xml.stream..")
          .because("pages are thin: of store and merge they know the values that they show");

  @ArchTest
  static final ArchRule teamKnowsPeopleAndNothingOfIncidents =
      only("org.dateline.team", "org.dateline.store", "org.bouncycastle.crypto..")
          .because("who may ask is apart from what is asked");

  @ArchTest
  static final ArchRule onlyTheDeskKnowsTheWeb =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.dateline.desk", "gg.jte..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..", "gg.jte..", "org.eclipse.jetty..", "jakarta.servlet..")
          .because("another server, or other templates, is a change in one package");

  @ArchTest
  static final ArchRule onlyTheCliKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("a server or a test drives the line without a command line");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.dateline.(*)..")
          .should()
          .beFreeOfCycles()
          .because("the flow has one direction");

  @ArchTest
  static final ArchRule onlyTheEdgeReadsTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.dateline.cli", "org.dateline.collect", "org.dateline.line")
          .should()
          .callMethodWhere(target(name("now")).and(target(owner(inJavaTime()))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .because("the same report gives the same bytes, today and in ten years");

  @ArchTest
  static final ArchRule onlyTheCliSpeaks =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.cli")
          .should(ACCESS_STANDARD_STREAMS)
          .because("what is to be said is returned, so that every front can say it its own way");

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

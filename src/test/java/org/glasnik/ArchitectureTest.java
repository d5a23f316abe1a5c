package org.glasnik;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the packages in their row, and the core free of everything that differs by machine. */
class ArchitectureTest {

  /** A package may use those of later lines; those of one line do not see each other. */
  private static final List<List<String>> ROW =
      List.of(
          List.of("cli"),
          List.of("serve", "deploy", "harvest"),
          List.of("build"),
          List.of("check"),
          List.of("output"),
          List.of("theme"),
          List.of("site"),
          List.of("content"),
          List.of("config", "markdown"),
          List.of("language"),
          List.of("source"));

  /** Values and functions: the same input gives the same bytes on every machine. */
  private static final String[] CORE =
      in(
          "check",
          "output",
          "theme",
          "site",
          "content",
          "config",
          "markdown",
          "language",
          "source",
          "typeset");

  /** What only one package knows: the library can be exchanged there. */
  private static final Map<String, String> LIBRARY_HOMES =
      Map.ofEntries(
          Map.entry("com.vladsch.flexmark..", "markdown"),
          Map.entry("freemarker..", "theme"),
          Map.entry("com.rometools..", "output.feed"),
          Map.entry("org.jdom2..", "output.feed"),
          Map.entry("tools.jackson.dataformat..", "source.yaml"),
          Map.entry("org.snakeyaml..", "source.yaml"),
          Map.entry("com.ibm.icu..", "language"),
          Map.entry("javax.imageio..", "output.image"),
          Map.entry("java.awt..", "output.image"),
          Map.entry("org.apache.pdfbox..", "typeset"),
          Map.entry("picocli..", "cli"),
          Map.entry("io.methvin..", "serve"),
          Map.entry("com.sun.net.httpserver..", "serve"));

  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.identityHashCode",
          "java.lang.System.lineSeparator",
          "java.lang.System.nanoTime",
          "java.time.ZoneId.systemDefault",
          "java.util.Collections.shuffle",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID");

  /** Methods that ask for the default locale or character set when they are not given one. */
  private static final Set<String> LEANING_ON_DEFAULTS =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.SimpleDateFormat.<init>(java.lang.String)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Date.<init>()",
          "java.util.Calendar.getInstance()");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .importUrl(SourceTree.class.getProtectionDomain().getCodeSource().getLocation());

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyThoseFurtherDownTheRow() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (List<String> line : ROW) {
      for (String name : line) {
        List<String> forbidden = new ArrayList<>(above);
        line.stream().filter(other -> !other.equals(name)).forEach(forbidden::add);
        tests.add(dynamicTest(name, () -> check(unseen(name, forbidden))));
      }
      above.addAll(line);
    }
    return tests.stream();
  }

  @Test
  void everyPackageStandsInTheRow() {
    List<String> known = new ArrayList<>(ROW.stream().flatMap(List::stream).toList());
    known.add("typeset");
    check(
        noClasses()
            .that(not(resideInAnyPackage(in(known.toArray(String[]::new)))))
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAPackage("org.glasnik.."));
  }

  @Test
  void typesetKnowsNoUnionAndOnlyPrintUsesIt() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.glasnik.typeset..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.glasnik..")
                    .and(not(resideInAnyPackage(in("typeset", "language"))))));
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("typeset", "output.print"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.glasnik.typeset.."));
  }

  @Test
  void packagesFormNoCircle() {
    check(slices().matching("org.glasnik.(**)").should().beFreeOfCycles());
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownToOnePackage() {
    return LIBRARY_HOMES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            library ->
                dynamicTest(
                    library.getKey() + " in " + library.getValue(),
                    () ->
                        check(
                            noClasses()
                                .that(not(resideInAnyPackage(in(library.getValue()))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey()))));
  }

  @Test
  void nothingLogsOrBindsByReflection() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "tools.jackson.databind.."));
  }

  @Test
  void theCoreHasNoClockNoChanceAndNoEnvironment() {
    check(
        coreNever(
            "asks the machine",
            call ->
                CLOCKS_AND_CHANCE.contains(method(call))
                    || (owner(call).startsWith("java.time.") && call.getName().equals("now"))
                    || owner(call).startsWith("java.time.Clock")
                    || owner(call)
                        .matches(
                            "java\\.util\\.(Random|SplittableRandom)|.*ThreadLocalRandom|.*SecureRandom")));
  }

  @Test
  void theCoreNamesTheLocaleAndTheCharacterSet() {
    check(coreNever("leans on defaults", call -> LEANING_ON_DEFAULTS.contains(signature(call))));
  }

  @Test
  void theCoreTouchesNeitherDiskNorNetwork() {
    check(
        noClasses()
            .that(resideInAnyPackage(CORE))
            .and()
            .doNotHaveFullyQualifiedName("org.glasnik.source.SourceDirectory")
            .and(
                not(
                    describe(
                        "inside SourceDirectory",
                        c -> c.getName().startsWith("org.glasnik.source.SourceDirectory$"))))
            .should()
            .dependOnClassesThat(
                describe("reach disk or network", ArchitectureTest::isDiskOrNetwork)));
  }

  @Test
  void noProcessIsEverStarted() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .callMethodWhere(
                describe("exec", call -> method(call).equals("java.lang.Runtime.exec"))));
  }

  @Test
  void onlyTheCommandLinePrintsAndEndsTheProgram() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("cli"))))
            .should()
            .accessTargetWhere(
                describe(
                    "print or exit",
                    call ->
                        Set.of(
                                    "java.lang.System.out",
                                    "java.lang.System.err",
                                    "java.lang.System.exit")
                                .contains(method(call))
                            || call.getName().equals("printStackTrace"))));
  }

  @Test
  void namesComeFromTheField() {
    check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)"));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(PROGRAM.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  @Test
  void noFileIsLongerThan400Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(
              file ->
                  assertThat(Files.readAllLines(file))
                      .as(file.toString())
                      .hasSizeLessThanOrEqualTo(400));
    }
  }

  private static ArchRule unseen(String name, List<String> forbidden) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(forbidden.toArray(String[]::new)))
        .as(name + " does not see " + String.join(", ", forbidden));
  }

  private static ArchRule coreNever(String what, Predicate<JavaAccess<?>> call) {
    return noClasses()
        .that(resideInAnyPackage(CORE))
        .should()
        .accessTargetWhere(describe(what, call));
  }

  private static boolean isDiskOrNetwork(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.nio.file.")
        || name.startsWith("java.nio.channels.")
        || name.matches("java\\.io\\.(File|RandomAccessFile).*")
        || (name.startsWith("java.net.")
            && !name.matches("java\\.net\\.(URI|URISyntax|URLEncoder|URLDecoder|IDN).*"))
        || name.startsWith("org.apache.commons.io.file.")
        || name.equals("org.apache.commons.io.FileUtils");
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static String method(JavaAccess<?> access) {
    return owner(access) + "." + access.getName();
  }

  private static String signature(JavaAccess<?> access) {
    return access.getTarget().getFullName();
  }

  private static String[] in(String... packages) {
    return Stream.of(packages).map(each -> "org.glasnik." + each + "..").toArray(String[]::new);
  }

  /** A package of the row may be still empty; the rule waits for it. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}

package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {

  private static final Language EN = Languages.builtIn().get("en");
  private static final Language BS = Languages.builtIn().get("bs");
  private static final Language SQ = Languages.builtIn().get("sq");

  @Test
  void theLeastConfigurationIsEnough() {
    Workspace least =
        new Workspace()
            .with(
                "unions/bench/union.yaml",
                "name: {en: Bench}\nbase_url: https://bench.example.org/\nlanguages: [en]\n");
    assertThat(least.read().hasErrors()).isFalse();
    assertThat(least.config().unions()).extracting(u -> u.id().value()).containsExactly("bench");
    assertThat(least.config().isPortal(new UnionId("bench"))).isTrue();
    assertThat(least.config().topics()).containsOnlyKeys(new TopicId("wages"));
  }

  @Test
  void aUnionWithoutCountryIsWarned() {
    assertThat(
            new Workspace()
                .with(
                    "unions/bench/union.yaml",
                    "name: B\nbase_url: https://b.example/\nlanguages: en\n")
                .told())
        .containsExactly(
            "unions/bench/union.yaml:1:1 warning: \"country\" is missing -> add country: BA (Its country, by the two"
                + " letters of ISO 3166) [country]");
  }

  @Test
  void aUnionThatSaysNothingGetsTheDefaults() {
    UnionConfig union = new Workspace().union();
    assertThat(union.timeZone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(union.theme().nameOrDefault()).isEqualTo("solidarity");
    assertThat(union.feeds().itemsOrDefault()).isEqualTo(20);
    assertThat(union.feeds().bodyOrDefault()).isEqualTo(FeedBody.FULL);
    assertThat(union.home().latestOrDefault()).isEqualTo(9);
    assertThat(union.pageSize()).isEqualTo(20);
    assertThat(union.rawHtml()).isEqualTo(RawHtml.ESCAPE);
    assertThat(union.menus()).isEqualTo(Menus.DEFAULT);
  }

  @Test
  void defaultsOfTheNetworkStandWhereAUnionSaysNothing() {
    Workspace workspace =
        new Workspace()
            .with(
                "network.yaml",
                "name: N\nunions: [bench]\ndefaults: {time_zone: Europe/Sarajevo, page_size: 50}\n")
            .and("page_size: 10");
    assertThat(workspace.union().timeZone()).isEqualTo(ZoneId.of("Europe/Sarajevo"));
    assertThat(workspace.union().pageSize()).isEqualTo(10);
  }

  @Test
  void theFirstLanguageIsTheDefault() {
    UnionConfig union =
        new Workspace()
            .with(
                "unions/bench/union.yaml",
                "name: B\nbase_url: https://b.example/\nlanguages: [bs, en]\n")
            .union();
    assertThat(union.defaultLanguage()).isEqualTo(BS);
    assertThat(union.speaks(EN)).isTrue();
    assertThat(union.speaks(SQ)).isFalse();
  }

  @Test
  void aTextInOneLanguageIsUsedForAll() {
    assertThat(new Workspace().union().name().in(SQ)).isEqualTo("Bench");
  }

  @Test
  void aTextWithoutLanguageIsUsedForAll() {
    assertThat(LocalizedText.of("Bench").in(SQ)).isEqualTo("Bench");
  }

  @Test
  void eachReaderGetsTheTextOfTheOwnLanguage() {
    UnionConfig union = new Workspace().and("acronym: {en: RWU, bs: SŽ}").union();
    assertThat(union.profile().acronym()).isNotNull().extracting(t -> t.in(BS)).isEqualTo("SŽ");
  }

  @Test
  void aBaseUrlMayHaveAPath() {
    UnionConfig union =
        new Workspace()
            .with("unions/bench/union.yaml", Workspace.union("https://Host.Example/metal"))
            .union();
    assertThat(union.baseUrl()).isEqualTo(new BaseUrl("https://host.example", "/metal/"));
  }

  @Test
  void socialLinksKeepTheirOrder() {
    UnionConfig union =
        new Workspace().and("social: [{telegram: railunion}, {facebook: rail.union}]").union();
    assertThat(union.profile().social())
        .isEqualTo(
            new SocialLinks(
                List.of(
                    new SocialLink(SocialNetwork.TELEGRAM, "https://t.me/railunion"),
                    new SocialLink(
                        SocialNetwork.FACEBOOK, "https://www.facebook.com/rail.union"))));
  }

  @Test
  void aMenuMayBeOneForAllLanguages() {
    Menu main = new Workspace().and("menus: {main: [news, pages/about]}").union().menus().main();
    assertThat(main).isNotNull();
    assertThat(main.in(SQ)).extracting(MenuEntry::target).containsExactly("news", "pages/about");
    assertThat(main.in(SQ).get(1).span().column()).isEqualTo(22);
  }

  @Test
  void aMenuMayDifferByLanguage() {
    Menu main =
        new Workspace().and("menus: {main: {en: [news], bs: [press]}}").union().menus().main();
    assertThat(main).isNotNull();
    assertThat(main.in(BS)).extracting(MenuEntry::target).containsExactly("press");
  }

  @Test
  void aMenuEntryMayHaveALabel() {
    Menu main =
        new Workspace()
            .and("menus: {main: [{to: https://itf.example/, label: {en: ITF}}]}")
            .union()
            .menus()
            .main();
    assertThat(main).isNotNull();
    assertThat(main.in(EN).get(0).label())
        .isEqualTo(new LocalizedText(java.util.Map.of("en", "ITF")));
  }

  @Test
  void aUnionWithAMistakeDoesNotDisturbTheOthers() {
    NetworkConfig config =
        new Workspace()
            .with("network.yaml", "name: N\nunions: [rail, bench]\n")
            .with("unions/rail/union.yaml", "name: 'Rail\n")
            .config();
    assertThat(config.unions()).extracting(u -> u.id().value()).containsExactly("bench");
    assertThat(config.broken()).containsExactly(new UnionId("rail"));
  }

  @Test
  void aWorkspaceWithoutTopicsHasNone() {
    assertThat(new Workspace().without("topics.yaml").config().topics()).isEmpty();
  }

  @Test
  void commentsAndPathsOfTheSampleAreRead() {
    assertThat(
            new Workspace()
                .and(
                    "theme:\n  name: solidarity\n  colours: {accent: \"#0B6E69\"}          # teal\n")
                .union()
                .theme()
                .colours())
        .containsEntry("accent", new Colour("#0b6e69"));
  }
}

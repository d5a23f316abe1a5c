package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people get wrong in settings, and what they are told. */
class ConfigMistakesTest {

  private final Workspace workspace = new Workspace();

  @Test
  void aFolderWithoutNetworkYamlIsExplained() {
    assertThat(workspace.without("network.yaml").told())
        .containsExactly(
            "network.yaml:0:0 there is no network.yaml in this folder -> name the folder that holds it, or write one with name: and unions: [network]");
  }

  @Test
  void anUnknownFieldIsNamed() {
    assertThat(workspace.and("colour: red").told())
        .containsExactly(
            "unions/bench/union.yaml:5:1 there is no field \"colour\" here -> known are name, legal_name, acronym, level, country, parent, affiliations, sectors, founded, members, officers, address, geo, phones … [unknown-field]");
  }

  @Test
  void aUnionWithoutFileIsExplained() {
    assertThat(workspace.with("network.yaml", "name: N\nunions: [bench, rail]\n").told())
        .containsExactly(
            "network.yaml:2:17 there is no file unions/rail/union.yaml -> write it with name:, base_url: and languages:, or take the union out of the list [unions]");
  }

  @Test
  void aMisspeltUnionIsRecognised() {
    assertThat(workspace.with("network.yaml", "name: N\nunions: [bnech]\n").told())
        .containsExactly(
            "network.yaml:2:10 there is no file unions/bnech/union.yaml -> did you mean \"bench\"? [unions]",
            "unions/bench/union.yaml:0:0 warning: the union \"bench\" is not in the list of network.yaml, so it is not published -> add it to unions:, or delete its folder [unions]");
  }

  @Test
  void aUnionListedTwiceIsShown() {
    assertThat(workspace.with("network.yaml", "name: N\nunions: [bench, bench]\n").told())
        .containsExactly(
            "network.yaml:2:17 \"bench\" stands in the list twice -> delete one of the two [unions]");
  }

  @Test
  void anIdWithCapitalsIsRefused() {
    assertThat(workspace.with("network.yaml", "name: N\nunions: [bench, Rail]\n").told())
        .containsExactly(
            "network.yaml:2:17 \"Rail\" is not a union id -> write small letters a to z, digits and hyphens, for example rail-workers [unions]");
  }

  @Test
  void anIdThatWindowsReservesIsRefused() {
    assertThat(workspace.with("network.yaml", "name: N\nunions: [bench, con]\n").told())
        .containsExactly(
            "network.yaml:2:17 \"con\" is not a union id -> write small letters a to z, digits and hyphens, for example rail-workers [unions]");
  }

  @Test
  void aUnionThatIsNotListedIsWarned() {
    assertThat(
            workspace
                .with("unions/rail/union.yaml", Workspace.union("https://rail.example/"))
                .told())
        .containsExactly(
            "unions/rail/union.yaml:0:0 warning: the union \"rail\" is not in the list of network.yaml, so it is not published -> add it to unions:, or delete its folder [unions]");
  }

  @Test
  void aSecretariatThatIsNoMemberIsShown() {
    assertThat(
            workspace.with("network.yaml", "name: N\nsecretariat: rail\nunions: [bench]\n").told())
        .containsExactly(
            "network.yaml:2:14 \"rail\" is not in the list of unions -> known is bench [secretariat]");
  }

  @Test
  void aNetworkWithoutNameAndUnionsIsExplained() {
    assertThat(workspace.with("network.yaml", "").told())
        .containsExactly(
            "network.yaml:1:1 \"name\" is missing -> add name: {en: Linden Network} (The network's name) [name]",
            "network.yaml:1:1 \"unions\" is missing -> add unions: [lipa, rail, textile] (The unions, by the names of their folders, in the order of the directory) [unions]",
            "unions/bench/union.yaml:0:0 warning: the union \"bench\" is not in the list of network.yaml, so it is not published -> add it to unions:, or delete its folder [unions]");
  }

  @Test
  void missingFieldsOfAUnionAreListed() {
    assertThat(workspace.with("unions/bench/union.yaml", "country: BA\n").told())
        .containsExactly(
            "unions/bench/union.yaml:1:1 \"name\" is missing -> add name: {en: Rail Workers' Union, bs: Sindikat željezničara} (The union's name) [name]",
            "unions/bench/union.yaml:1:1 \"base_url\" is missing -> add base_url: https://rail.example.org/ (Where the site will stand) [base_url]",
            "unions/bench/union.yaml:1:1 \"languages\" is missing -> add languages: [bs, sr-Latn, en] (The site's languages; the first one stands at /, the others in folders) [languages]");
  }

  @Test
  void aBaseUrlWithoutSchemeIsExplained() {
    assertThat(
            workspace.with("unions/bench/union.yaml", Workspace.union("bench.example.org")).told())
        .containsExactly(
            "unions/bench/union.yaml:2:11 \"bench.example.org\" is not a base URL -> write where the site will stand, for example https://rail.example.org/ or https://example.org/rail/ [base_url]");
  }

  @Test
  void aBaseUrlWithAQueryIsExplained() {
    assertThat(
            workspace
                .with("unions/bench/union.yaml", Workspace.union("https://bench.example.org/?a=b"))
                .told())
        .containsExactly(
            "unions/bench/union.yaml:2:11 \"https://bench.example.org/?a=b\" is not a base URL -> write where the site will stand, for example https://rail.example.org/ or https://example.org/rail/ [base_url]");
  }

  @Test
  void twoUnionsWithOneBaseUrlAreShown() {
    assertThat(
            workspace
                .with("network.yaml", "name: N\nunions: [bench, rail]\n")
                .with("unions/rail/union.yaml", Workspace.union("https://BENCH.example.org"))
                .told())
        .containsExactly(
            "unions/rail/union.yaml:2:11 the union \"bench\" has the same base URL -> give each union an address of its own, or a folder of its own below one address [base_url]");
  }

  @Test
  void anUnknownLanguageIsShown() {
    assertThat(
            workspace
                .with(
                    "unions/bench/union.yaml",
                    "name: B\nbase_url: https://b.example/\ncountry: BA\nlanguages: [en, xx]\n")
                .told())
        .containsExactly(
            "unions/bench/union.yaml:4:17 \"xx\" is not a language that is known here -> write a language tag such as en, bs, sq, mk or sr-Latn [languages]");
  }

  @Test
  void aLanguageWithTwoScriptsNeedsOne() {
    assertThat(
            workspace
                .with(
                    "unions/bench/union.yaml",
                    "name: B\nbase_url: https://b.example/\ncountry: BA\nlanguages: [sr]\n")
                .told())
        .containsExactly(
            "unions/bench/union.yaml:4:13 \"sr\" is not a language that is known here -> say the script as well: sr-Latn or sr-Cyrl [languages]");
  }

  @Test
  void aLanguageListedTwiceIsShown() {
    assertThat(
            workspace
                .with(
                    "unions/bench/union.yaml",
                    "name: B\nbase_url: https://b.example/\ncountry: BA\nlanguages: [en, bs, EN]\n")
                .told())
        .containsExactly(
            "unions/bench/union.yaml:4:21 \"en\" stands in the list twice -> delete one of the two [languages]");
  }

  @Test
  void aTextInAnUnknownLanguageIsWarned() {
    assertThat(workspace.and("acronym: {eng: RWU}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:11 warning: \"eng\" is not a language that is known here, so no site has it -> write a language tag such as en, bs, sq, mk or sr-Latn [acronym]");
  }

  @Test
  void anUnknownTimeZoneIsShown() {
    assertThat(workspace.and("time_zone: Europe/Sarajewo").told())
        .containsExactly(
            "unions/bench/union.yaml:5:12 \"Europe/Sarajewo\" is not a time zone -> write continent and city, for example Europe/Sarajevo [time_zone]");
  }

  @Test
  void aColourByNameIsExplained() {
    assertThat(workspace.and("theme: {colours: {accent: red}}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:27 \"red\" is not a colour -> write # and six digits of 0-9 and a-f, in quotes: \"#b3001b\" [colours]");
  }

  @Test
  void aColourWithoutQuotesIsWarned() {
    assertThat(workspace.and("theme:\n  colours:\n    accent: #b3001b\n").told())
        .containsExactly(
            "unions/bench/union.yaml:7:13 warning: nothing is given here: \"#\" begins a comment -> if it belongs to the text, write \"#b3001b\"; before a comment leave two spaces, and one after \"#\" [yaml]");
  }

  @Test
  void aLogoThatIsNotThereIsShown() {
    assertThat(workspace.and("theme: {logo: assets/logo.svg}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:15 there is no file \"assets/logo.svg\" in the folder of the union -> put the file there, and write its path from the folder bench on [logo]");
  }

  @Test
  void aMisspeltLogoIsRecognised() {
    assertThat(
            workspace
                .and("theme: {logo: assets/lgo.svg}")
                .with("unions/bench/assets/logo.svg", "<svg/>")
                .told())
        .containsExactly(
            "unions/bench/union.yaml:5:15 there is no file \"assets/lgo.svg\" in the folder of the union -> did you mean \"assets/logo.svg\"? [logo]");
  }

  @Test
  void aLogoOutsideOfTheUnionIsRefused() {
    assertThat(workspace.and("theme: {logo: ../../topics.svg}").with("topics.svg", "<svg/>").told())
        .containsExactly(
            "unions/bench/union.yaml:5:15 there is no file \"../../topics.svg\" in the folder of the union -> put the file there, and write its path from the folder bench on [logo]");
  }

  @Test
  void anUnknownSocialNetworkIsShown() {
    assertThat(workspace.and("social: [{telegarm: railunion}]").told())
        .containsExactly(
            "unions/bench/union.yaml:5:11 \"telegarm\" is not a network that is known here -> did you mean \"telegram\"? [social]");
  }

  @Test
  void aMastodonNameWithoutServerIsExplained() {
    assertThat(workspace.and("social: [{mastodon: rail}]").told())
        .containsExactly(
            "unions/bench/union.yaml:5:21 \"rail\" is not an account of Mastodon -> write its address, or name and server: \"@rail@social.example\" [social]");
  }

  @Test
  void aSocialNetworkWithoutAccountIsExplained() {
    assertThat(workspace.and("social: [telegram]").told())
        .containsExactly(
            "unions/bench/union.yaml:5:10 \"social\" must have fields of its own, but a text stands here -> write them below it, one a line, indented by two spaces: - telegram: railunion [social]");
  }

  @Test
  void aCountryInSmallLettersIsExplained() {
    assertThat(workspace.and("imprint: {country_profile: de}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:28 \"de\" is not a country code -> write the two capital letters of ISO 3166, for example BA [country_profile]");
  }

  @Test
  void anUnknownLevelListsTheKnown() {
    assertThat(workspace.and("level: branche").told())
        .containsExactly(
            "unions/bench/union.yaml:5:8 \"branche\" can't stand in \"level\" -> did you mean \"branch\"? write confederation, federation, branch, local, global or network [level]");
  }

  @Test
  void aWrongEmailAddressIsExplained() {
    assertThat(workspace.and("contact: {email: office at example.org}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:18 \"office at example.org\" is not an e-mail address -> write only the address, for example office@example.org [email]");
  }

  @Test
  void aTelephoneNumberWithoutCountryIsExplained() {
    assertThat(workspace.and("contact: {phone: 033 123 456}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:18 \"033 123 456\" is not a telephone number -> write it with the country's code, for example \"+387 33 123 456\" [phone]");
  }

  @Test
  void aMemberCountWithADotIsExplained() {
    assertThat(workspace.and("members: {count: 2.140, as_of: 2026-09-30}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:18 \"2.140\" is not a whole number -> write digits only, without blanks, dots or commas, for example 6598 [count]");
  }

  @Test
  void aMemberCountWithoutDayIsWarned() {
    assertThat(workspace.and("members: {count: 2140}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:10 warning: \"as_of\" is missing -> add as_of: 2026-09-30 (The day for which the number is true) [as_of]");
  }

  @Test
  void aMenuEntryWithoutPlaceIsExplained() {
    assertThat(workspace.and("menus: {main: [{label: x}]}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:16 this entry of the menu says no place -> add to: pages/about [main]");
  }

  @Test
  void scriptsOfALanguageWithOneAreRefused() {
    assertThat(workspace.and("scripts: {en: {from: Latn}}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:10 \"en\" is not a language with two scripts -> write the language without its script, for example sr [scripts]");
  }

  @Test
  void aScriptInWhichNobodyWritesALanguageIsRefused() {
    assertThat(workspace.and("scripts: {sr: {from: Arab}}").told())
        .containsExactly(
            "unions/bench/union.yaml:5:10 \"sr\" is not written in Arab -> write Latn or Cyrl [scripts]");
    assertThat(workspace.and("scripts: {zh: {from: Hans}}").told())
        .singleElement()
        .asString()
        .contains("\"zh\" is not a language with two scripts");
  }

  @Test
  void aTopicWithoutLabelIsExplained() {
    assertThat(workspace.with("topics.yaml", "wages: {slug: plate}\n").told())
        .containsExactly(
            "topics.yaml:1:1 \"label\" is missing -> add label: {en: Wages, bs: Plate} (What readers see) [label]");
  }

  @Test
  void aTopicThatIsOnlyATextIsExplained() {
    assertThat(workspace.with("topics.yaml", "wages: Wages\n").told())
        .containsExactly(
            "topics.yaml:1:8 the topic \"wages\" must have fields of its own -> write for example wages: {label: {en: wages}} [topic]");
  }

  @Test
  void aTopicIdWithABlankIsExplained() {
    assertThat(workspace.with("topics.yaml", "working time: {label: x}\n").told())
        .containsExactly(
            "topics.yaml:1:1 \"working time\" can't be the id of a topic -> write small letters a to z, digits and hyphens, for example rail-workers [topic]");
  }

  @Test
  void aSlugWithCapitalsIsExplained() {
    assertThat(workspace.with("topics.yaml", "wages: {label: x, slug: {bs: Plaće}}\n").told())
        .containsExactly(
            "topics.yaml:1:30 \"Plaće\" can't stand in an address -> write small letters a to z, digits and hyphens, for example rail-workers [slug]");
  }

  @Test
  void aListInsteadOfFieldsIsExplained() {
    assertThat(workspace.with("unions/bench/union.yaml", "- name: x\n").told())
        .containsExactly(
            "unions/bench/union.yaml:1:1 a list stands here instead of fields -> write name: value, one a line, without dashes [yaml]");
  }

  @Test
  void aFileOfAnotherEncodingIsNamed() {
    assertThat(workspace.with("unions/bench/union.yaml", "\u0000").told())
        .containsExactly(
            "unions/bench/union.yaml:1:1 the file holds zero bytes; it looks like UTF-16, or it is no text -> open the file in your editor and save it again with the encoding UTF-8 [encoding]");
  }
}

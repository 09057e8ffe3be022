//! What must be asked before figures are taken over, and what is never added.

use domain::channel::Preset;
use domain::money::Currency;
use reports::campaigns::campaigns;
use reports::choices::Choices;
use reports::gather::{Around, Ask, File, Gathered, Note, gather, open};
use reports::scan::Scan;
use reports::sources::Target;
use reports::tally::Separator;

use crate::read;

const GOOGLE: &str = "Campaign report\n\"October 1, 2026 - October 31, 2026\"\n\
    Campaign,Campaign type,Currency code,Cost,Impr.,Conversions\n\
    Brand,Search,DKK,100.50,1000,4\nFilm,Video,DKK,50.25,9000,1\nTotal: Account,,DKK,150.75,10000,5\n";
const META: &str = "Campaign name,Reporting starts,Reporting ends,Results,Result indicator,Amount spent (DKK)\n\
    Leads,2026-10-01,2026-10-31,7,actions:lead,70\nReach,2026-10-01,2026-10-31,5000,reach,30\n";
const X: &str = "Time period,Campaign name,Spend,Results,Result type\n2026-10-02,Launch,20.00,2,Purchases\n";
const GA4: &str = "# Start date: 20261001\n# End date: 20261031\n\nSession source / medium,Sessions,Key events\n\
    google / cpc,900,3\nbing / cpc,100,2\nfoo / organic,500,6\n(not set),5,1\n";

fn file(name: &str, text: &str) -> File {
    File { name: name.to_owned(), scanned: read(text).unwrap(), choices: Choices::default() }
}

fn chosen(name: &str, text: &str, choices: Choices) -> File {
    File { choices, ..file(name, text) }
}

fn gathered(files: &[File], around: Around) -> Gathered {
    gather(&files.iter().collect::<Vec<_>>(), around)
}

/// Spend and conversions of a channel.
fn of(gathered: &Gathered, preset: Preset) -> [String; 2] {
    let figures = gathered.channels.iter().find(|figures| figures.target == Target::Channel(preset)).unwrap();
    let [spend, conversions, ..] =
        figures.sums.map(|sum| sum.map_or("-".to_owned(), |sum| sum.normalize().to_string()));
    [spend, conversions]
}

#[test]
fn files_of_one_channel_add_up_and_the_same_one_counts_once() {
    let other = GOOGLE.replace("Brand", "Other");
    let files = [file("a", GOOGLE), file("b", &other), file("c", GOOGLE)];
    let sum = gathered(&files, Around::default());
    assert_eq!(of(&sum, Preset::Google), ["201", "8"]);
    assert_eq!(of(&sum, Preset::YouTube), ["100.5", "2"]);
    assert_eq!(
        sum.notes.iter().filter(|note| matches!(note, Note::Twice(..))).collect::<Vec<_>>(),
        [&Note::Twice(2, 0)]
    );
    assert_eq!(campaigns(&files.iter().collect::<Vec<_>>()).len(), 4);
    assert_eq!(sum.currency, Some(Currency::DKK));
    assert_eq!(sum.period, Some((20_261_001, 20_261_031)));
    assert_eq!(sum.asks, []);
}

#[test]
fn what_should_be_known_of_files_is_noted() {
    let masked = GOOGLE.replace("100.50,1000,4", "100.50,1000,<5");
    let notes = gathered(&[file("a", &masked)], Around::default()).notes;
    assert!(notes.contains(&Note::Masked(0, 1)), "{notes:?}");
    let microsoft = "Report Time: 10/1/2026,10/31/2026\nPotential Incomplete Data: true\n\n\
        CampaignName,Spend,Conversions,CurrencyCode\nA,10,1,DKK\n";
    let notes = gathered(&[file("a", microsoft)], Around::default()).notes;
    assert_eq!(notes, [Note::Incomplete(0)]);
    // From the first day of all to the last.
    let september = GOOGLE.replace("October", "September").replace("31", "30");
    let sum = gathered(&[file("a", GOOGLE), file("b", &september)], Around::default());
    assert_eq!((sum.period, sum.notes.contains(&Note::Periods)), (Some((20_260_901, 20_261_031)), true));
}

#[test]
fn a_channel_can_be_chosen_for_a_whole_file() {
    let choices = Choices { channel: Some(Target::Channel(Preset::Google)), ..Choices::default() };
    let sum = gathered(&[chosen("a", GOOGLE, choices)], Around::default());
    assert_eq!(of(&sum, Preset::Google), ["150.75", "5"]);
    assert_eq!(sum.channels.len(), 1);
}

#[test]
fn results_of_two_kinds_are_never_added() {
    let open = gathered(&[file("a", META)], Around::default());
    assert_eq!(open.asks, [Ask::Indicator(0, vec!["actions:lead".to_owned(), "reach".to_owned()])]);
    assert_eq!(of(&open, Preset::Facebook), ["100", "-"]);
    let choices = Choices { indicator: Some("actions:lead".to_owned()), ..Choices::default() };
    let sum = gathered(&[chosen("a", META, choices)], Around::default());
    assert_eq!((of(&sum, Preset::Facebook), sum.asks), (["100".to_owned(), "7".to_owned()], Vec::new()));
}

#[test]
fn a_currency_is_taken_from_others_or_asked() {
    let files = [file("x", X)];
    assert_eq!(gathered(&files, Around::default()).asks, [Ask::Currency(0)]);
    let typed = Around { typed: Some(Currency::NOK), only: None };
    let sum = gathered(&files, typed);
    assert_eq!((sum.currency, sum.asks), (Some(Currency::NOK), Vec::new()));
    // Files that tell theirs come before the form.
    let sum = gathered(&[file("x", X), file("a", GOOGLE)], typed);
    assert_eq!((of(&sum, Preset::X), sum.currency), (["20".to_owned(), "2".to_owned()], Some(Currency::DKK)));
    let choices = Choices { currency: Some(Currency::USD), ..Choices::default() };
    assert_eq!(gathered(&[chosen("x", X, choices)], Around::default()).currency, Some(Currency::USD));
}

#[test]
fn currencies_are_never_added() {
    let dollars = GOOGLE.replace("DKK", "USD");
    let files = [file("a", GOOGLE), file("b", &dollars), file("x", X)];
    let open = gathered(&files, Around::default());
    assert_eq!(open.asks, [Ask::Currencies(vec![Currency::DKK, Currency::USD])]);
    assert_eq!(open.channels, []);
    let told: Vec<_> = campaigns(&files.iter().collect::<Vec<_>>()).iter().map(|it| it.currency).collect();
    assert_eq!(told, [Some(Currency::DKK), Some(Currency::DKK), Some(Currency::USD), Some(Currency::USD), None]);
    let sum = gathered(&files, Around { typed: None, only: Some(Currency::USD) });
    assert_eq!(of(&sum, Preset::Google), ["100.5", "4"]);
    // What has several currencies beside it tells its own.
    assert_eq!(sum.asks, [Ask::Currency(2)]);
}

#[test]
fn analytics_counts_what_no_platform_counted() {
    let sum = gathered(&[file("ga4", GA4), file("a", GOOGLE)], Around::default());
    assert_eq!(of(&sum, Preset::Google), ["100.5", "4"]);
    assert_eq!(of(&sum, Preset::Bing), ["-", "2"]);
    assert_eq!(sum.organic.unwrap().to_string(), "6.000000");
    assert!(sum.notes.contains(&Note::Counted(0)) && sum.notes.contains(&Note::Nobody(0)), "{:?}", sum.notes);
    let alone = gathered(&[file("ga4", GA4)], Around::default());
    assert_eq!(of(&alone, Preset::Google), ["-", "3"]);
    assert_eq!(alone.currency, None);
    // Two of its own files add up.
    let twice = gathered(&[file("ga4", GA4), file("more", &GA4.replace("900,3", "900,4"))], Around::default());
    assert_eq!(of(&twice, Preset::Google), ["-", "7"]);
}

#[test]
fn an_open_mark_is_asked_and_a_count_decides_it() {
    let open = "Campaign,Spend,Conversions\nA,\"1,234\",5\nB,\"2,500\",6\n";
    let separator =
        |separator| Choices { separator, channel: Some(Target::Channel(Preset::Bing)), ..Choices::default() };
    let around = Around { typed: Some(Currency::DKK), only: None };
    assert_eq!(gathered(&[chosen("a", open, separator(None))], around).asks, [Ask::Separator(0, "1,234".to_owned())]);
    let sums = [Separator::Dot, Separator::Comma]
        .map(|it| of(&gathered(&[chosen("a", open, separator(Some(it)))], around), Preset::Bing));
    assert_eq!(sums, [["3734", "11"], ["3.734", "11"]]);
    // Nobody clicks a bit more than once: the comma groups.
    let decided = "Campaign,Spend,Conversions,Clicks\nA,\"1,234\",5,\"9,876\"\nB,\"2,500\",6,12\n";
    assert_eq!(of(&gathered(&[chosen("a", decided, separator(None))], around), Preset::Bing), ["3734", "11"]);
    let decided = "Campaign,Spend,Conversions,Clicks\nA,1.234,5,9.876\nB,2.500,6,12\n";
    assert_eq!(of(&gathered(&[chosen("a", decided, separator(None))], around), Preset::Bing), ["3734", "11"]);
    // Where other columns disagree, they decide nothing.
    let open = "Campaign,Spend,Conversions,Clicks,Revenue\nA,\"1,234\",5,\"9,876\",\"10,5\"\n";
    assert_eq!(gathered(&[chosen("a", open, separator(None))], around).asks, [Ask::Separator(0, "1,234".to_owned())]);
}

#[test]
fn open_dates_are_asked() {
    let text = "Day,Campaign,Spend,Conversions\n03/04/2026,A,10,1\n04/05/2026,A,20,2\n";
    let dated = |month_first| {
        let choices = Choices { month_first, channel: Some(Target::Channel(Preset::Bing)), ..Choices::default() };
        gathered(&[chosen("a", text, choices)], Around { typed: Some(Currency::DKK), only: None })
    };
    let open = dated(None);
    let Ask::Dates(0, dates) = &open.asks[0] else { panic!("{:?}", open.asks) };
    assert_eq!((dates.example.as_str(), dates.line, open.asks.len(), open.period), ("03/04/2026", 2, 1, None));
    let sum = dated(Some(true));
    assert_eq!((sum.asks, sum.period), (Vec::new(), Some((20_260_304, 20_260_405))));
    assert_eq!(dated(Some(false)).period, Some((20_260_403, 20_260_504)));
    // Some platforms always write them in one way.
    let microsoft = "Gregorian date,Campaign name,Spend,Conversions,CurrencyCode\n9/1/2026,A,10,1,DKK\n";
    let sum = gathered(&[file("a", microsoft)], Around::default());
    assert_eq!((sum.asks, sum.period), (Vec::new(), Some((20_260_901, 20_260_901))));
}

#[test]
fn a_file_by_itself_leaves_open_what_was_chosen_for_it() {
    let text = "Day,Campaign,Spend,Conversions\n03/04/2026,A,\"1,234\",1\n04/05/2026,A,\"2,345\",2\n";
    let choices = Choices {
        month_first: Some(true),
        separator: Some(Separator::Dot),
        channel: Some(Target::Channel(Preset::Bing)),
        currency: Some(Currency::DKK),
        ..Choices::default()
    };
    let one = chosen("a", text, choices);
    assert_eq!(gather(&[&one], Around::default()).asks, []);
    assert!(
        matches!(
            open(&[&one], 0).as_slice(),
            [Ask::Channel(0), Ask::Separator(0, _), Ask::Dates(0, _), Ask::Currency(0)]
        ),
        "{:?}",
        open(&[&one], 0)
    );
    // The numbers of a workbook have dots.
    let mut scan = Scan::new(Vec::new());
    scan.separator(Separator::Dot);
    scan.feed(text.as_bytes()).unwrap();
    let workbook = File { name: "a".to_owned(), scanned: scan.end().unwrap(), choices: Choices::default() };
    assert!(!open(&[&workbook], 0).iter().any(|ask| matches!(ask, Ask::Separator(..))));
}

#[test]
fn a_campaign_can_be_left_out() {
    let mut one = file("a", GOOGLE);
    let brand = one.scanned.groups[0].identity.clone();
    one.choices.left_out.insert(brand);
    let files = [&one];
    let sum = gather(&files, Around::default());
    assert_eq!(sum.channels.len(), 1);
    assert_eq!(of(&sum, Preset::YouTube), ["50.25", "1"]);
    let counts: Vec<bool> = campaigns(&files).iter().map(|campaign| campaign.counts).collect();
    assert_eq!(counts, [false, true]);
}

#[test]
fn a_campaign_is_told_once_for_a_channel() {
    // With results of two kinds, as Meta counts, and for two placements of one channel.
    let text = "Campaign name,Platform,Results,Result indicator,Amount spent (DKK)\n\
        Autumn,facebook,7,actions:lead,70\nAutumn,instagram,1,actions:lead,20\nAutumn,facebook,,,30\n\
        Winter,facebook,2,actions:lead,5\n";
    let files = [file("a", text)];
    let files: Vec<_> = files.iter().collect();
    let told: Vec<_> = campaigns(&files)
        .iter()
        .map(|it| {
            (
                it.place,
                it.name.to_owned(),
                it.target.clone(),
                it.groups.len(),
                it.sums.map(|sum| sum.map(|sum| sum.normalize().to_string())),
            )
        })
        .collect();
    let channel = Target::Channel;
    let sums = |spend: &str, results: &str| [Some(spend.to_owned()), Some(results.to_owned()), None, None, None];
    assert_eq!(
        told,
        [
            (0, "Autumn".to_owned(), channel(Preset::Facebook), 2, sums("100", "7")),
            (1, "Autumn".to_owned(), channel(Preset::Instagram), 1, sums("20", "1")),
            (3, "Winter".to_owned(), channel(Preset::Facebook), 1, sums("5", "2")),
        ]
    );
    // Where no campaign is told, what tells the channel.
    let analytics = file("ga4", GA4);
    let names: Vec<_> = campaigns(&[&analytics]).iter().map(|it| it.name.to_owned()).collect();
    assert_eq!(names, ["google / cpc", "bing / cpc", "foo / organic", "(not set)"]);
}

#[test]
fn files_of_no_known_platform_are_asked_about() {
    let plain = "Campaign,Spend,Conversions\nA,10,1\n";
    let around = Around { typed: Some(Currency::DKK), only: None };
    assert_eq!(gathered(&[file("a", plain)], around).asks, [Ask::Channel(0)]);
    let nothing = "First,Second\nA,10\nB,20\n";
    let asks = gathered(&[file("a", nothing)], around).asks;
    assert_eq!(asks, [Ask::Columns(0), Ask::Channel(0)]);
}

#[test]
fn totals_that_differ_are_told_and_negative_sums_refused() {
    let differs = gathered(&[file("a", &GOOGLE.replace("150.75", "150.76"))], Around::default());
    assert!(differs.notes.contains(&Note::Total(0, false)));
    // Before its numbers can be read, nobody can tell.
    let open = "Campaign,Spend,Conversions\nA,\"1,234\",5\nTotal,\"1,234\",5\n";
    assert_eq!(gathered(&[file("a", open)], Around::default()).notes, []);
    let negative = gathered(&[file("a", &GOOGLE.replace("100.50", "-100.50"))], Around::default());
    assert!(matches!(negative.asks.as_slice(), [Ask::OutOfRange(..)]), "{:?}", negative.asks);
}

#[test]
fn what_the_page_hands_out_comes_back_as_it_was() {
    // As "Copy as table" writes it in Danish; its last row is the total.
    let copied = "Kanal\tForbrug\tKonverteringer\tOmkostning pr. konvertering\tValuta\n\
        Google Ads\t1234,5\t45\t27,43\tDKK\nBing\t1000\t5\t200\tDKK\nSamlet\t2234,5\t50\t44,69\tDKK\n";
    let sum = gathered(&[file("", copied)], Around::default());
    assert_eq!(sum.channels.len(), 2);
    assert_eq!([of(&sum, Preset::Google), of(&sum, Preset::Bing)], [["1234.5", "45"], ["1000", "5"]]);
    assert!(sum.notes.contains(&Note::Total(0, true)), "{:?}", sum.notes);
}

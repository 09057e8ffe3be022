//! What must be asked before figures are taken over, and what is never added.

use domain::amount::DecimalSeparator;
use domain::channel::Preset;
use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::campaigns::campaigns;
use reports::gather::choices::{ChannelChoice, Choices};
use reports::gather::{Currencies, FileId, Gathered, Note, Question, ReportFile, open_questions};
use reports::scan::Scan;
use reports::sources::Target;
use reports::table::day::{DateOrder, Day};
use reports::table::span::Days;

use crate::{gather_all, numbered, read, report};

const GOOGLE: &str = "Campaign report\n\"October 1, 2026 - October 31, 2026\"\n\
    Campaign,Campaign type,Currency code,Cost,Impr.,Conversions\n\
    Brand,Search,DKK,100.50,1000,4\nFilm,Video,DKK,50.25,9000,1\nTotal: Account,,DKK,150.75,10000,5\n";
const META: &str = "Campaign name,Reporting starts,Reporting ends,Results,Result indicator,Amount spent (DKK)\n\
    Leads,2026-10-01,2026-10-31,7,actions:lead,70\nReach,2026-10-01,2026-10-31,5000,reach,30\n";
const X: &str = "Time period,Campaign name,Spend,Results,Result type\n2026-10-02,Launch,20.00,2,Purchases\n";
const GA4: &str = "# Start date: 20261001\n# End date: 20261031\n\nSession source / medium,Sessions,Key events\n\
    google / cpc,900,3\nbing / cpc,100,2\nfoo / organic,500,6\n(not set),5,1\n";

fn file(name: &str, text: &str) -> ReportFile {
    report(name, read(text).unwrap())
}

fn chosen(name: &str, text: &str, choices: Choices) -> ReportFile {
    ReportFile { choices, ..file(name, text) }
}

fn gathered(files: &[ReportFile], currencies: Currencies) -> Gathered {
    gather_all(files, currencies)
}

fn days(first: Day, last: Day) -> Option<Days> {
    Some(Days { first, last })
}

/// Spend and conversions of a channel.
fn of(gathered: &Gathered, preset: Preset) -> [String; 2] {
    let figures = gathered.channels.iter().find(|figures| figures.target == Target::Channel(preset)).unwrap();
    let sum = |quantity| figures.sums.get(quantity).map_or("-".to_owned(), |sum| sum.normalize().to_string());
    [sum(Quantity::Spend), sum(Quantity::Conversions)]
}

#[test]
fn files_of_one_channel_add_up_and_the_same_one_counts_once() {
    let other = GOOGLE.replace("Brand", "Other");
    let files = [file("a", GOOGLE), file("b", &other), file("c", GOOGLE)];
    let sum = gathered(&files, Currencies::default());
    assert_eq!(of(&sum, Preset::Google), ["201", "8"]);
    assert_eq!(of(&sum, Preset::YouTube), ["100.5", "2"]);
    assert_eq!(
        sum.notes.iter().filter(|(_, note)| matches!(note, Note::SameAs(_))).collect::<Vec<_>>(),
        [&(FileId(2), Note::SameAs(FileId(0)))]
    );
    assert_eq!(campaigns(&numbered(&files).iter().collect::<Vec<_>>()).len(), 4);
    assert_eq!(sum.currency, Some(Currency::DKK));
    assert_eq!(sum.days, days(20_261_001, 20_261_031));
    assert_eq!(sum.questions, []);
}

#[test]
fn what_should_be_known_of_files_is_noted() {
    let masked = GOOGLE.replace("100.50,1000,4", "100.50,1000,<5");
    let notes = gathered(&[file("a", &masked)], Currencies::default()).notes;
    assert!(notes.contains(&(FileId(0), Note::Masked(1))), "{notes:?}");
    let microsoft = "Report Time: 10/1/2026,10/31/2026\nPotential Incomplete Data: true\n\n\
        CampaignName,Spend,Conversions,CurrencyCode\nA,10,1,DKK\n";
    let notes = gathered(&[file("a", microsoft)], Currencies::default()).notes;
    assert_eq!(notes, [(FileId(0), Note::Incomplete)]);
    // From the first day of all to the last.
    let september = GOOGLE.replace("October", "September").replace("31", "30");
    let sum = gathered(&[file("a", GOOGLE), file("b", &september)], Currencies::default());
    assert_eq!((sum.days, sum.periods_differ), (days(20_260_901, 20_261_031), true));
}

#[test]
fn a_channel_can_be_chosen_for_a_whole_file() {
    let choices = Choices { channel: Some(ChannelChoice::Preset(Preset::Google)), ..Choices::default() };
    let sum = gathered(&[chosen("a", GOOGLE, choices)], Currencies::default());
    assert_eq!(of(&sum, Preset::Google), ["150.75", "5"]);
    assert_eq!(sum.channels.len(), 1);
}

#[test]
fn results_of_two_kinds_are_never_added() {
    let open = gathered(&[file("a", META)], Currencies::default());
    assert_eq!(open.questions, [Question::Indicator(FileId(0), vec!["actions:lead".to_owned(), "reach".to_owned()])]);
    assert_eq!(of(&open, Preset::Facebook), ["100", "-"]);
    let choices = Choices { indicator: Some("actions:lead".to_owned()), ..Choices::default() };
    let sum = gathered(&[chosen("a", META, choices)], Currencies::default());
    assert_eq!((of(&sum, Preset::Facebook), sum.questions), (["100".to_owned(), "7".to_owned()], Vec::new()));
}

#[test]
fn a_currency_is_taken_from_others_or_asked() {
    let files = [file("x", X)];
    assert_eq!(gathered(&files, Currencies::default()).questions, [Question::Currency(FileId(0))]);
    let typed = Currencies { form: Some(Currency::NOK), only: None };
    let sum = gathered(&files, typed);
    assert_eq!((sum.currency, sum.questions), (Some(Currency::NOK), Vec::new()));
    // Files that tell theirs come before the form.
    let sum = gathered(&[file("x", X), file("a", GOOGLE)], typed);
    assert_eq!((of(&sum, Preset::X), sum.currency), (["20".to_owned(), "2".to_owned()], Some(Currency::DKK)));
    let choices = Choices { currency: Some(Currency::USD), ..Choices::default() };
    assert_eq!(gathered(&[chosen("x", X, choices)], Currencies::default()).currency, Some(Currency::USD));
}

#[test]
fn currencies_are_never_added() {
    let dollars = GOOGLE.replace("DKK", "USD");
    let files = [file("a", GOOGLE), file("b", &dollars), file("x", X)];
    let open = gathered(&files, Currencies::default());
    assert_eq!(open.questions, [Question::SeveralCurrencies(vec![Currency::DKK, Currency::USD])]);
    assert_eq!(open.channels, []);
    let told: Vec<_> = campaigns(&numbered(&files).iter().collect::<Vec<_>>()).iter().map(|it| it.currency).collect();
    assert_eq!(told, [Some(Currency::DKK), Some(Currency::DKK), Some(Currency::USD), Some(Currency::USD), None]);
    let sum = gathered(&files, Currencies { form: None, only: Some(Currency::USD) });
    assert_eq!(of(&sum, Preset::Google), ["100.5", "4"]);
    // What has several currencies beside it tells its own.
    assert_eq!(sum.questions, [Question::Currency(FileId(2))]);
}

#[test]
fn analytics_counts_what_no_platform_counted() {
    let sum = gathered(&[file("ga4", GA4), file("a", GOOGLE)], Currencies::default());
    assert_eq!(of(&sum, Preset::Google), ["100.5", "4"]);
    assert_eq!(of(&sum, Preset::Bing), ["-", "2"]);
    assert_eq!(sum.organic.unwrap().to_string(), "6.000000");
    assert!(
        sum.notes.contains(&(FileId(0), Note::CountedByPlatforms))
            && sum.notes.contains(&(FileId(0), Note::UnknownChannel)),
        "{:?}",
        sum.notes
    );
    let alone = gathered(&[file("ga4", GA4)], Currencies::default());
    assert_eq!(of(&alone, Preset::Google), ["-", "3"]);
    assert_eq!(alone.currency, None);
    // Two of its own files add up.
    let twice = gathered(&[file("ga4", GA4), file("more", &GA4.replace("900,3", "900,4"))], Currencies::default());
    assert_eq!(of(&twice, Preset::Google), ["-", "7"]);
}

#[test]
fn an_open_mark_is_asked_and_a_count_decides_it() {
    let open = "Campaign,Spend,Conversions\nA,\"1,234\",5\nB,\"2,500\",6\n";
    let separator =
        |separator| Choices { separator, channel: Some(ChannelChoice::Preset(Preset::Bing)), ..Choices::default() };
    let currencies = Currencies { form: Some(Currency::DKK), only: None };
    assert_eq!(
        gathered(&[chosen("a", open, separator(None))], currencies).questions,
        [Question::Separator(FileId(0), "1,234".to_owned())]
    );
    let sums = [DecimalSeparator::Point, DecimalSeparator::Comma]
        .map(|it| of(&gathered(&[chosen("a", open, separator(Some(it)))], currencies), Preset::Bing));
    assert_eq!(sums, [["3734", "11"], ["3.734", "11"]]);
    // Nobody clicks a bit more than once: the comma groups.
    let decided = "Campaign,Spend,Conversions,Clicks\nA,\"1,234\",5,\"9,876\"\nB,\"2,500\",6,12\n";
    assert_eq!(of(&gathered(&[chosen("a", decided, separator(None))], currencies), Preset::Bing), ["3734", "11"]);
    let decided = "Campaign,Spend,Conversions,Clicks\nA,1.234,5,9.876\nB,2.500,6,12\n";
    assert_eq!(of(&gathered(&[chosen("a", decided, separator(None))], currencies), Preset::Bing), ["3734", "11"]);
    // Where other columns disagree, they decide nothing.
    let open = "Campaign,Spend,Conversions,Clicks,Revenue\nA,\"1,234\",5,\"9,876\",\"10,5\"\n";
    assert_eq!(
        gathered(&[chosen("a", open, separator(None))], currencies).questions,
        [Question::Separator(FileId(0), "1,234".to_owned())]
    );
}

#[test]
fn open_dates_are_asked() {
    let text = "Day,Campaign,Spend,Conversions\n03/04/2026,A,10,1\n04/05/2026,A,20,2\n";
    let dated = |date_order| {
        let choices = Choices { date_order, channel: Some(ChannelChoice::Preset(Preset::Bing)), ..Choices::default() };
        gathered(&[chosen("a", text, choices)], Currencies { form: Some(Currency::DKK), only: None })
    };
    let open = dated(None);
    let Question::Dates(FileId(0), dates) = &open.questions[0] else { panic!("{:?}", open.questions) };
    assert_eq!((dates.example.as_str(), dates.line, open.questions.len(), open.days), ("03/04/2026", 2, 1, None));
    let sum = dated(Some(DateOrder::MonthFirst));
    assert_eq!((sum.questions, sum.days), (Vec::new(), days(20_260_304, 20_260_405)));
    assert_eq!(dated(Some(DateOrder::DayFirst)).days, days(20_260_403, 20_260_504));
    // Some platforms always write them in one way.
    let microsoft = "Gregorian date,Campaign name,Spend,Conversions,CurrencyCode\n9/1/2026,A,10,1,DKK\n";
    let sum = gathered(&[file("a", microsoft)], Currencies::default());
    assert_eq!((sum.questions, sum.days), (Vec::new(), days(20_260_901, 20_260_901)));
}

#[test]
fn a_file_by_itself_leaves_open_what_was_chosen_for_it() {
    let text = "Day,Campaign,Spend,Conversions\n03/04/2026,A,\"1,234\",1\n04/05/2026,A,\"2,345\",2\n";
    let choices = Choices {
        date_order: Some(DateOrder::MonthFirst),
        separator: Some(DecimalSeparator::Point),
        channel: Some(ChannelChoice::Preset(Preset::Bing)),
        currency: Some(Currency::DKK),
        ..Choices::default()
    };
    let one = chosen("a", text, choices);
    assert_eq!(gathered(std::slice::from_ref(&one), Currencies::default()).questions, []);
    assert!(
        matches!(
            open_questions(&[&one], FileId(0)).as_slice(),
            [
                Question::Channel(FileId(0)),
                Question::Separator(FileId(0), _),
                Question::Dates(FileId(0), _),
                Question::Currency(FileId(0))
            ]
        ),
        "{:?}",
        open_questions(&[&one], FileId(0))
    );
    // The numbers of a workbook have dots.
    let mut scan = Scan::new(Vec::new());
    scan.separator(DecimalSeparator::Point);
    scan.feed(text.as_bytes()).unwrap();
    let workbook = report("a", scan.end().unwrap());
    assert!(!open_questions(&[&workbook], FileId(0)).iter().any(|ask| matches!(ask, Question::Separator(..))));
}

#[test]
fn a_campaign_can_be_left_out() {
    let mut one = file("a", GOOGLE);
    let brand = one.scanned.groups[0].identity.clone();
    one.choices.left_out.insert(brand);
    let files = [&one];
    let sum = gathered(&[one.clone()], Currencies::default());
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
    let files = numbered(&files);
    let files: Vec<_> = files.iter().collect();
    let told: Vec<_> = campaigns(&files)
        .iter()
        .map(|it| {
            (
                it.place,
                it.name.to_owned(),
                it.target.clone(),
                it.groups.len(),
                Quantity::ALL.map(|quantity| it.sums.get(quantity).map(|sum| sum.normalize().to_string())),
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
    let currencies = Currencies { form: Some(Currency::DKK), only: None };
    assert_eq!(gathered(&[file("a", plain)], currencies).questions, [Question::Channel(FileId(0))]);
    let nothing = "First,Second\nA,10\nB,20\n";
    let asks = gathered(&[file("a", nothing)], currencies).questions;
    assert_eq!(asks, [Question::Columns(FileId(0)), Question::Channel(FileId(0))]);
}

#[test]
fn totals_that_differ_are_told_and_negative_sums_refused() {
    let differs = gathered(&[file("a", &GOOGLE.replace("150.75", "150.76"))], Currencies::default());
    assert!(differs.notes.contains(&(FileId(0), Note::DiffersFromTotal)));
    // Before its numbers can be read, nobody can tell.
    let open = "Campaign,Spend,Conversions\nA,\"1,234\",5\nTotal,\"1,234\",5\n";
    assert_eq!(gathered(&[file("a", open)], Currencies::default()).notes, []);
    let negative = gathered(&[file("a", &GOOGLE.replace("100.50", "-100.50"))], Currencies::default());
    assert!(matches!(negative.questions.as_slice(), [Question::OutOfRange(..)]), "{:?}", negative.questions);
}

#[test]
fn what_the_page_hands_out_comes_back_as_it_was() {
    // As "Copy as table" writes it in Danish; its last row is the total.
    let copied = "Kanal\tForbrug\tKonverteringer\tOmkostning pr. konvertering\tValuta\n\
        Google Ads\t1234,5\t45\t27,43\tDKK\nBing\t1000\t5\t200\tDKK\nSamlet\t2234,5\t50\t44,69\tDKK\n";
    let sum = gathered(&[file("", copied)], Currencies::default());
    assert_eq!(sum.channels.len(), 2);
    assert_eq!([of(&sum, Preset::Google), of(&sum, Preset::Bing)], [["1234.5", "45"], ["1000", "5"]]);
    assert!(sum.notes.contains(&(FileId(0), Note::AgreesWithTotal)), "{:?}", sum.notes);
}

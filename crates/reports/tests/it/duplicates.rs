//! What is counted once though it is written twice: parts and wholes, totals, files beside each other.

use domain::amount::DecimalSeparator;
use domain::channel::Preset;
use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::choices::Choices;
use reports::gather::{Currencies, FileId, Gathered, Note, Question, ReportFile, open_questions};
use reports::problem::FileProblem;
use reports::sources::Target;
use rust_decimal::Decimal;

use crate::{gather_all, numbered, read, report};

fn file(text: &str) -> ReportFile {
    report("", read(text).unwrap())
}

fn gathered(texts: &[&str]) -> Gathered {
    let files: Vec<ReportFile> = texts.iter().map(|text| file(text)).collect();
    gather_all(&files, Currencies { form: Some(Currency::DKK), only: None })
}

/// Spend and conversions of a channel.
fn sums(gathered: &Gathered, preset: Preset) -> Option<[Option<Decimal>; 2]> {
    let figures = gathered.channels.iter().find(|figures| figures.target == Target::Channel(preset))?;
    Some([Quantity::Spend, Quantity::Conversions].map(|quantity| figures.sums.get(quantity)))
}

fn of(spend: i64, conversions: i64) -> Option<[Option<Decimal>; 2]> {
    Some([Some(Decimal::from(spend)), Some(Decimal::from(conversions))])
}

#[test]
fn parts_of_what_another_row_has_whole_count_once() {
    for whole in ["", " --", "All"] {
        let devices = format!("{whole},DKK,100.00,4\nA,Computers,DKK,60.00,3\nA,Mobile phones,DKK,40.00,1\n");
        let text = format!("Campaign,Device,Currency code,Cost,Conversions\nA,{devices}B,Computers,DKK,7.00,1\n");
        let sum = gathered(&[&text]);
        assert_eq!(sums(&sum, Preset::Google), of(107, 5), "{whole:?}");
        assert_eq!(read(&text).unwrap().rows, 2);
    }
    // Conversion actions cost nothing by themselves.
    let actions = "Campaign,Conversion action,Currency code,Cost,Conversions\nA,--,DKK,10,5\nA,Purchase,DKK,0,3\nA,Lead,DKK,0,2\n";
    assert_eq!(sums(&gathered(&[actions]), Preset::Google), of(10, 5));
    // Parts are rounded each by itself.
    let thirds = "Campaign,Device,Currency code,Cost,Conversions\nA,,DKK,100.00,3\nA,Computers,DKK,33.33,1\nA,Phones,DKK,33.33,1\nA,TVs,DKK,33.33,1\n";
    assert_eq!(sums(&gathered(&[thirds]), Preset::Google), of(100, 3));
    // They are parts before anybody has said what the separator is.
    let open = "Campaign;Device;Currency code;Cost;Conversions\nA;;DKK;1.100;2\nA;PC;DKK;600;1\nA;Mobil;DKK;500;1\n";
    let choices = Choices { separator: Some(DecimalSeparator::Comma), ..Choices::default() };
    let answered = gather_all(&[ReportFile { choices, ..file(open) }], Currencies::default());
    assert_eq!((answered.questions.as_slice(), sums(&answered, Preset::Google)), ([].as_slice(), of(1100, 2)));
    // What is left when the rest is told apart is no whole.
    let rest = "Campaign,Ad group,Currency code,Cost,Conversions\nA, --,DKK,100,4\nA,Shoes,DKK,99,3\n";
    assert_eq!(sums(&gathered(&[rest]), Preset::Google), of(199, 7));
    assert_eq!(read(rest).unwrap().groups.len(), 1);
}

#[test]
fn a_last_row_that_is_called_a_total_and_is_one_does_not_count() {
    let text = |last: &str| {
        format!("Campaign name,CurrencyCode,Spend,Conversions,Revenue\nA,DKK,60,1,9\nB,DKK,40,1,1\n{last}\n")
    };
    for name in
        ["Overall total", "Total - DKK", "Total (2)", "I alt – konto", "Hovedtotal", "Gesamtsumme", "Subtotal", "-"]
    {
        let text = text(&format!("{name},DKK,100,2,10"));
        let sum = gathered(&[&text]);
        assert_eq!(sums(&sum, Preset::Bing), of(100, 2), "{name}");
        assert!(sum.notes.contains(&(FileId(0), Note::AgreesWithTotal)), "{name}");
    }
    let parts =
        "Campaign,Device,Currency code,Cost,Conversions\nA,,DKK,9,3\nA,PC,DKK,5,1\nA,TV,DKK,4,2\nB,PC,DKK,1,1\n";
    for device in ["", "All devices"] {
        let text = format!("{parts}Overall total,{device},DKK,10,4\n");
        assert_eq!(sums(&gathered(&[&text]), Preset::Google), of(10, 4), "{device}");
    }
    assert_eq!(sums(&gathered(&[&format!("{parts}Overall total,All,DKK,10,5\n")]), Preset::Google), of(20, 9));
    // It is none, or not called one.
    for last in ["Total Wine,DKK,100,3,10", "Hovedtotal,DKK,99,2,10", "C,DKK,100,2,10"] {
        let sum = gathered(&[&text(last)]);
        let spend: i64 = last.split(',').nth(2).unwrap().parse().unwrap();
        let conversions: i64 = last.split(',').nth(3).unwrap().parse().unwrap();
        assert_eq!(sums(&sum, Preset::Bing), of(100 + spend, 2 + conversions), "{last}");
    }
}

#[test]
fn a_campaign_called_total_is_one_that_has_days_or_only_costs() {
    let text = "Campaign name,CurrencyCode,Spend,Conversions\nA,DKK,30,3\nTotal Wine,DKK,10,1\nTotal Wine,DKK,20,2\n";
    assert_eq!(sums(&gathered(&[text]), Preset::Bing), of(60, 6));
    let costs = "Campaign name,CurrencyCode,Spend,Conversions\nA,DKK,30,0\nTotal Wine,DKK,30,0\n";
    assert_eq!(sums(&gathered(&[costs]), Preset::Bing), of(60, 0));
    // A total of other rows than these, as of more than were exported.
    let first = "Status,Campaign name,CurrencyCode,Spend,Conversions\nOn,A,DKK,30,3\n,Total,DKK,99,9\n";
    let sum = gathered(&[first]);
    assert_eq!((sums(&sum, Preset::Bing), sum.notes), (of(30, 3), vec![(FileId(0), Note::DiffersFromTotal)]));
}

#[test]
fn a_campaign_called_total_counts_behind_a_date_or_a_source() {
    let text = "Gregorian date,Campaign name,CurrencyCode,Spend,Conversions\n9/1/2026,Total: Wine,DKK,10,1\n9/2/2026,Sum,DKK,20,1\n";
    assert_eq!(sums(&gathered(&[text]), Preset::Bing), of(30, 2));
    let blank =
        "Day,Campaign,CurrencyCode,Spend,Conversions,Revenue\n2026-09-01,Wine,DKK,10,1,1\n--,Total of 1,DKK,10,1,1\n";
    assert_eq!(sums(&gathered(&[blank]), Preset::Bing), of(10, 1));
}

#[test]
fn results_of_two_kinds_are_asked_about_in_whichever_files_they_stand() {
    let text = |kind: &str, results: u32| {
        format!("Campaign name,Amount spent (DKK),Results,Result indicator\n{kind},10,{results},actions:{kind}\n")
    };
    let files = [file(&text("purchase", 3)), file(&text("link_click", 900))];
    let sum = |files: &[ReportFile]| gather_all(files, Currencies::default());
    let kinds = vec!["actions:purchase".to_owned(), "actions:link_click".to_owned()];
    assert_eq!(
        sum(&files).questions,
        [Question::Indicator(FileId(0), kinds.clone()), Question::Indicator(FileId(1), kinds.clone())]
    );
    let chosen = files.map(|file| ReportFile {
        choices: Choices { indicator: Some("actions:purchase".to_owned()), ..Choices::default() },
        ..file
    });
    let answered = sum(&chosen);
    assert_eq!((answered.questions.as_slice(), sums(&answered, Preset::Facebook)), ([].as_slice(), of(20, 3)));
    let chosen = numbered(&chosen);
    assert_eq!(open_questions(&chosen.iter().collect::<Vec<_>>(), FileId(1)), [Question::Indicator(FileId(1), kinds)]);
    let none = file("Campaign name,Amount spent (DKK),Results,Result indicator\nA,10,,\n");
    let [one, other] = [&chosen[0], &chosen[1]].map(|file| ReportFile { choices: Choices::default(), ..file.clone() });
    assert_eq!(sum(&[none, one, other]).questions.len(), 2);
    // Two of one kind are not asked.
    assert_eq!(gathered(&[&text("lead", 3), &text("lead", 4)]).questions, []);
    // Nor are two periods beside each other ever added.
    let periods = "Session source / medium,Date range,Key events\ngoogle / cpc,Sep,5\ngoogle / cpc,Aug,7\n";
    assert_eq!(
        gathered(&[periods]).questions,
        [Question::Indicator(FileId(0), vec!["Sep".to_owned(), "Aug".to_owned()])]
    );
}

#[test]
fn analytics_adds_nothing_to_a_platform_that_does_not_tell_its_channels_apart() {
    let analytics =
        "Session source / medium,Key events\ninstagram / paid,7\nyoutube / cpc,2\nyahoo / cpc,1\nlinkedin / cpc,4\n";
    let meta = "Campaign name,Amount spent (DKK),Results\nB,20,2\n";
    let google = "Campaign,Currency code,Cost,Conversions\nA,DKK,10,1\n";
    let microsoft = "Campaign name,CurrencyCode,Spend,Conversions\nA,DKK,10,1\n";
    let sum = gathered(&[analytics, meta, google, microsoft]);
    for preset in [Preset::Instagram, Preset::YouTube, Preset::Yahoo] {
        assert_eq!(sums(&sum, preset), None, "{preset:?}");
    }
    assert_eq!(sums(&sum, Preset::LinkedIn), Some([None, Some(Decimal::from(4))]));
    assert!(sum.notes.contains(&(FileId(0), Note::CountedByPlatforms)));
    let costs = "Campaign name,Amount spent (DKK)\nB,20\n";
    assert_eq!(sums(&gathered(&[analytics, costs]), Preset::Instagram), Some([None, Some(Decimal::from(7))]));
    let platforms = "Campaign name,Platform,Amount spent (DKK),Results\nB,facebook,20,2\n";
    assert_eq!(sums(&gathered(&[analytics, platforms]), Preset::Instagram), Some([None, Some(Decimal::from(7))]));
}

#[test]
fn a_file_saved_again_by_another_program_counts_once() {
    let text = "Campaign,Currency code,Cost,Conversions\nA,DKK,10,1\nB,DKK,20,2\n";
    let again = format!("\u{feff}{}\r\n", text.replace('\n', "\r\n"));
    let sum = gathered(&[text, &again]);
    assert_eq!(sums(&sum, Preset::Google), of(30, 3));
    assert_eq!(sum.notes, [(FileId(1), Note::SameAs(FileId(0)))]);
    let other = text.replace("20,2", "20,3");
    assert_eq!(sums(&gathered(&[text, &other]), Preset::Google), of(60, 7));
}

#[test]
fn files_with_the_same_campaigns_are_noted_unless_their_days_differ() {
    let text = |day: &str, campaign: &str| {
        format!("Day,Campaign,Currency code,Cost,Impr.,Conversions\n2026-09-{day},{campaign},DKK,10,1,1\n")
    };
    let (first, same, other) = (text("01", "A"), text("01", "A").replace("10,1", "11,1"), text("02", "A"));
    assert_eq!(gathered(&[&first, &same]).notes, [(FileId(1), Note::Overlaps(FileId(0)))]);
    let apart = gathered(&[&first, &other]);
    assert_eq!((apart.notes.as_slice(), apart.periods_differ), ([].as_slice(), true));
    assert_eq!(gathered(&[&first, &text("01", "B")]).notes, []);
    let nameless = |cost: u32| format!("Day,Currency code,Cost,Impr.,Conversions\n2026-09-01,DKK,{cost},1,1\n");
    assert_eq!(gathered(&[&nameless(10), &nameless(11)]).notes, []);
    let table = "Channel,Campaign,Spend,Conversions\nGoogle,A,10,1\n";
    assert!(gathered(&[&first, table]).notes.contains(&(FileId(1), Note::Overlaps(FileId(0)))));
    let analytics = "Session source / medium,Session campaign,Key events\ngoogle / cpc,A,1\n";
    assert_eq!(gathered(&[&first, analytics]).notes, [(FileId(1), Note::CountedByPlatforms)]);
}

#[test]
fn a_currency_that_rows_and_header_tell_differently_is_asked() {
    let text = "Campaign name,Currency,Amount spent (USD),Results\nA,DKK,10,1\n";
    let files = [file(text)];
    assert_eq!(gather_all(&files, Currencies::default()).questions, [Question::Currency(FileId(0))]);
    let agreed = [file(&text.replace("USD", "DKK"))];
    assert_eq!(gather_all(&agreed, Currencies::default()).currency, Some(Currency::DKK));
}

#[test]
fn a_file_without_a_known_column_of_spend_says_so() {
    let text = "Campaign,Currency code,Cost (micros),Conversions\nA,DKK,10,1\n";
    assert_eq!(gathered(&[text]).notes, [(FileId(0), Note::NoSpend)]);
    assert_eq!(gathered(&["Session source / medium,Key events\ngoogle / cpc,1\n"]).notes, []);
}

#[test]
fn the_platform_is_told_by_its_word_for_spend_where_all_else_is_equal() {
    for header in [
        "Campaign name,Currency code,Spend,Conversions,Revenue",
        "Gregorian date,Campaign name,Currency code,Spend,Conversions",
    ] {
        assert_eq!(read(&format!("{header}\n9/1/2026,A,DKK,1,1\n")).unwrap().layout.source.id, "microsoft", "{header}");
    }
    let columns = "Campaign,Currency code,Cost,Conversions\nA,DKK,1,1\n";
    assert_eq!(read(columns).unwrap().layout.source.id, "google");
    assert!(read(columns).unwrap().layout.column(reports::role::Role::Sum(Quantity::Spend)).is_some());
}

#[test]
fn a_quotation_mark_that_a_later_one_closes_swallows_no_row() {
    let first = "Campaign,Currency code,Cost,Conversions\nA,DKK,10,1\n\"B,DKK,5,1\n\"C\",DKK,7,1\n";
    assert_eq!(read(first).unwrap_err(), FileProblem::OpenQuote(3));
    let last =
        "Currency code,Cost,Conversions,Campaign\nDKK,10,1,A\nDKK,5,1,\"B\nDKK,7,1,C\nDKK,7,1,\"D\"\nDKK,7,1,E\n";
    assert_eq!(read(last).unwrap_err(), FileProblem::OpenQuote(3));
    let lines = "Campaign,Currency code,Cost,Conversions\n\"A,\nand B, C\",DKK,10,1\n";
    assert_eq!(sums(&gathered(&[lines]), Preset::Google), of(10, 1));
}

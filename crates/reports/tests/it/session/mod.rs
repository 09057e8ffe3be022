//! An import from the first file to the figures that are used, as the page goes through it.

mod campaigns;
mod choices;
mod import;

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use domain::figure::Figure;
use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::choices::{ChannelChoice, Choice};
use reports::gather::{FileId, Note, Question};
use reports::problem::FileProblem;
use reports::role::Role;
use reports::session::{Outcome, Request, Session};
use reports::view::FormView;
use reports::view::campaigns::Sort;
use reports::view::file::{ChannelSource, Field, FileState};

use import::{GOOGLE, Import, OPEN};

#[test]
fn a_file_is_read_looked_at_and_used() {
    let mut import = Import::open(None);
    let id = import.add("report.csv", GOOGLE);
    let FileState::Read(facts) = &import.file(id).state else { panic!("{:?}", import.file(id)) };
    assert_eq!((facts.source.as_deref(), facts.rows, facts.days), (Some("Google Ads"), 3, None));
    let by_type = ChannelSource::Column("Campaign type".to_owned());
    assert_eq!(import.file(id).fields, [Field::Channel(by_type, None)]);
    assert_eq!((import.view.form, import.view.questions.as_slice()), (FormView::Nothing, [].as_slice()));
    // YouTube has no conversions, so it is in no total.
    let figures = &import.view.figures;
    let total =
        [Quantity::Spend, Quantity::Conversions].map(|it| figures.total.get(it).unwrap().normalize().to_string());
    assert_eq!((figures.channels.len(), total), (2, ["150.75".to_owned(), "5".to_owned()]));
    assert_eq!(figures.total.cost().unwrap().canonical(), "30.15");

    let applied = import.apply().unwrap();
    assert_eq!((applied.currency, applied.replaces_form), ("EUR".parse().ok(), false));
    let (plan, origins) = applied.plan(Currency::DKK, DecimalSeparator::Comma);
    assert_eq!(plan.currency.code(), "EUR");
    let google = plan.channel(ChannelId::Preset(Preset::Google)).unwrap();
    assert_eq!(google.entry(Quantity::Spend).text(), "150,75");
    assert_eq!(origins.first(), Some(&(ChannelId::Preset(Preset::Google), "report.csv".to_owned())));
}

#[test]
fn nothing_is_used_of_nothing_or_of_what_fails() {
    let mut import = Import::open(None);
    assert_eq!((import.apply(), import.view.questions.as_slice()), (None, [Question::NoFigures].as_slice()));
    let id = import.add("words.csv", "Campaign,Cost,Conversions\nA,much,1\n");
    let unreadable = FileProblem::Unreadable(Role::Sum(Quantity::Spend), 2, "much".to_owned());
    assert_eq!(import.file(id).state, FileState::Failed(unreadable, Some("Cost".to_owned())));
    assert_eq!((import.apply(), import.view.questions.as_slice()), (None, [Question::NoFigures].as_slice()));
    // Its column can still be put right.
    import.ask(Request::Assign(id, 1, None));
    assert!(matches!(import.file(id).state, FileState::Read(_)), "{:?}", import.file(id));
    import.session.fail(id, FileProblem::Gone);
    import.ask(Request::Sort(Sort::Name));
    assert_eq!(import.file(id).state, FileState::Failed(FileProblem::Gone, None));
}

#[test]
fn files_that_are_still_read_are_waited_for() {
    let mut session = Session::default();
    session.handle(Request::Add(vec!["a.csv".to_owned(), "b.csv".to_owned()]));
    let id = session.next_unread().unwrap();
    assert!(session.feed(id, GOOGLE.as_bytes(), 40));
    let view = session.view();
    let states: Vec<_> = view.files.iter().map(|file| file.state.clone()).collect();
    assert_eq!(states, [FileState::Reading(40), FileState::Waiting]);
    assert_eq!(session.handle(Request::Apply), Some(Outcome::Refused));
    assert_eq!(session.view().questions, [Question::StillReading]);
    // One that is left out meanwhile takes nothing more.
    session.handle(Request::Remove(id));
    assert!(!session.feed(id, b"", 50));
    session.end(id);
    assert_eq!(session.view().files.len(), 1);
}

#[test]
fn closing_goes_back_to_what_was_used_last() {
    let mut import = Import::open(None);
    import.add("a.csv", GOOGLE);
    assert_eq!(import.ask(Request::Cancel), Some(Outcome::Closed { is_empty: true }));
    assert_eq!(import.view.files, []);

    let first = import.add("a.csv", GOOGLE);
    import.apply().unwrap();
    let second = import.add("b.csv", OPEN);
    import.choose(first, Choice::Channel(Some(ChannelChoice::Own)));
    assert_eq!(import.ask(Request::Cancel), Some(Outcome::Closed { is_empty: false }));
    assert_eq!(import.view.files.len(), 1);
    assert!(matches!(import.file(first).fields[0], Field::Channel(_, None)));
    // A number is never given twice.
    assert_eq!([first, second, import.add("b.csv", OPEN)], [1, 2, 3].map(FileId));
}

#[test]
fn files_that_are_the_same_name_each_other() {
    let mut import = Import::open(None);
    let first = import.add("a.csv", GOOGLE);
    let second = import.add("b.csv", GOOGLE);
    let FileState::Read(facts) = &import.file(second).state else { panic!() };
    assert_eq!(facts.notes, [Note::SameAs(first)]);
    assert_eq!(import.apply().unwrap().channels[0].files, ["a.csv"]);
}

#[test]
fn conversions_that_nobody_paid_for_are_a_figure_of_their_own() {
    let mut import = Import::open(None);
    import.add("ga4.csv", "Session source / medium,Key events\nbing / cpc,2\nfoo / organic,6\n");
    assert_eq!(import.view.figures.organic, Some(6.into()));
    let applied = import.apply().unwrap();
    assert_eq!((applied.currency, applied.channels.len()), (None, 1));
    let (plan, _) = applied.plan(Currency::NOK, DecimalSeparator::Comma);
    assert_eq!((plan.currency, plan.figures.get(Figure::Organic).text()), (Currency::NOK, "6"));
}

#[test]
fn more_channels_than_a_plan_has_room_for_are_left_out() {
    let mut import = Import::open(Some(Currency::DKK));
    for number in 0..60 {
        let text = format!("Campaign,Spend,Conversions\nA{number},{number}1,1\n");
        let id = import.add(&format!("{number}.csv"), &text);
        import.choose(id, Choice::Channel(Some(ChannelChoice::Own)));
    }
    let (plan, origins) = import.apply().unwrap().plan(Currency::DKK, DecimalSeparator::Point);
    assert_eq!((plan.channels.len(), origins.len()), (50, 50));
}

#[test]
fn a_request_that_fits_nothing_changes_nothing() {
    let mut import = Import::open(None);
    import.add("a.csv", GOOGLE);
    let earlier = import.view.clone();
    for request in [
        Request::Remove(FileId(9)),
        Request::Choose(FileId(9), Choice::Currency(Some(Currency::DKK))),
        Request::Assign(FileId(9), 0, None),
        Request::Assign(FileId(0), 99, Some(Role::Campaign)),
        Request::Count(FileId(0), 99, false),
        Request::Count(FileId(9), 0, false),
    ] {
        import.ask(request.clone());
        assert_eq!(import.view, earlier, "{request:?}");
    }
}

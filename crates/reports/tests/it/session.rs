//! An import from the first file to the figures that are used, as the page goes through it: all that crosses is bytes.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use domain::figure::Figure;
use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::choices::{ChannelChoice, Choice};
use reports::gather::{FileId, Note, Question};
use reports::problem::FileProblem;
use reports::role::Role;
use reports::session::{Applied, Outcome, Request, Section, Session, SessionUpdate};
use reports::sources::Target;
use reports::table::day::DateOrder;
use reports::table::span::Days;
use reports::view::campaigns::{CampaignName, Sort};
use reports::view::file::{ChannelSource, Field, FileState, FileView};
use reports::view::{FormView, ImportView};

const GOOGLE: &str = "Campaign,Campaign type,Currency code,Cost,Conversions\n\
    Brand,Search,EUR,100.50,4\nShoes,Search,EUR,50.25,1\nFilm,Video,EUR,9.00,\n";
const OPEN: &str = "Day,Campaign,Spend,Conversions\n03/04/2026,A,\"1,234\",1\n04/05/2026,B,\"2,345\",2\n";
const UNKNOWN: &str = "Hvad;Penge;Antal\nTryksag;1.234,50;10\nMesse;2.000,25;5\nI alt;3.234,75;15\n";

/// A session with its page.
#[derive(Default)]
struct Import {
    session: Session,
    texts: Vec<String>,
    view: ImportView,
}

impl Import {
    fn open(form_currency: Option<Currency>) -> Self {
        let mut import = Self::default();
        import.ask(Request::Open { form_currency, remembered: String::new() });
        import
    }

    /// What comes of a request.
    fn ask(&mut self, request: Request) -> Option<Outcome> {
        let outcome = self.session.handle(Request::from_bytes(&request.to_bytes()).unwrap());
        while let Some(id) = self.session.next_unread() {
            let text = &self.texts[usize::try_from(id.0).unwrap()];
            if self.session.feed(id, text.as_bytes(), 50) {
                self.session.end(id);
            }
        }
        let update = self.session.update(outcome);
        let received = SessionUpdate::from_bytes(&update.to_bytes()).unwrap();
        assert_eq!(update, received, "something is lost on the way to the page");
        self.view = received.view;
        received.outcome
    }

    fn add(&mut self, name: &str, text: &str) -> FileId {
        self.texts.push(text.to_owned());
        self.ask(Request::Add(vec![name.to_owned()]));
        self.view.files.last().unwrap().id
    }

    fn choose(&mut self, id: FileId, choice: Choice) {
        assert_eq!(self.ask(Request::Choose(id, choice)), None);
    }

    fn apply(&mut self) -> Option<Applied> {
        match self.ask(Request::Apply).unwrap() {
            Outcome::Applied(applied) => Some(applied),
            outcome => {
                assert_eq!(outcome, Outcome::Refused);
                assert!(self.view.is_asked);
                None
            }
        }
    }

    fn file(&self, id: FileId) -> &FileView {
        self.view.files.iter().find(|file| file.id == id).unwrap()
    }

    /// The names of the campaigns that are told.
    fn campaigns(&self) -> Vec<String> {
        let campaigns = &self.view.campaigns.found.as_ref().unwrap().campaigns;
        let name = |name: &CampaignName| match name {
            CampaignName::Named(name) => name.clone(),
            other => format!("{other:?}"),
        };
        campaigns.iter().map(|campaign| name(&campaign.name)).collect()
    }
}

fn spend(applied: &Applied, preset: Preset) -> String {
    let channel = applied.channels.iter().find(|it| it.target == Target::Channel(preset)).unwrap();
    channel.sums.get(Quantity::Spend).unwrap().normalize().to_string()
}

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
fn what_a_file_leaves_open_is_asked_in_turn() {
    let mut import = Import::open(Some(Currency::DKK));
    let id = import.add("open.csv", OPEN);
    for choice in [
        Choice::Channel(Some(ChannelChoice::Preset(Preset::Bing))),
        Choice::Separator(Some(DecimalSeparator::Point)),
        Choice::DateOrder(Some(DateOrder::MonthFirst)),
    ] {
        assert_eq!(import.apply(), None);
        let first = &import.view.questions[0];
        let fits = match choice {
            Choice::Channel(_) => *first == Question::Channel(id),
            Choice::Separator(_) => *first == Question::Separator(id, "1,234".to_owned()),
            _ => matches!(first, Question::Dates(file, dates) if *file == id && dates.line == 2),
        };
        assert!(fits, "{first:?} before {choice:?}");
        import.choose(id, choice);
    }
    let applied = import.apply().unwrap();
    assert_eq!(spend(&applied, Preset::Bing), "3579");
    assert_eq!(applied.days, Some(Days { first: 20_260_304, last: 20_260_405 }));
    let (plan, _) = applied.plan(Currency::DKK, DecimalSeparator::Point);
    assert_eq!((plan.from.text(), plan.to.text()), ("2026-03-04", "2026-04-05"));
    // The fields stay, with what was chosen in them.
    assert_eq!(
        import.file(id).fields,
        [
            Field::Channel(ChannelSource::Unknown, Some(ChannelChoice::Preset(Preset::Bing))),
            Field::Separator { example: "1,234".to_owned(), chosen: Some(DecimalSeparator::Point) },
            Field::DateOrder {
                day_first: Days { first: 20_260_403, last: 20_260_504 },
                month_first: Days { first: 20_260_304, last: 20_260_405 },
                chosen: Some(DateOrder::MonthFirst),
            },
            Field::Currency { proposed: Some(Currency::DKK), chosen: None },
        ]
    );
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
fn columns_that_are_put_right_are_remembered_with_the_choices() {
    let mut import = Import::open(None);
    let id = import.add("regnskab.csv", UNKNOWN);
    assert_eq!(import.apply(), None);
    assert_eq!(import.view.questions[0], Question::Columns(id));
    // They are unfolded, as nothing is known of them.
    let columns = &import.file(id).columns;
    assert_eq!(
        (columns.len(), columns[1].samples.as_slice()),
        (3, ["1.234,50", "2.000,25"].map(str::to_owned).as_slice())
    );
    import.ask(Request::Assign(id, 1, Some(Role::Sum(Quantity::Conversions))));
    // What one column holds, no other does.
    import.ask(Request::Assign(id, 2, Some(Role::Sum(Quantity::Conversions))));
    assert_eq!(import.file(id).columns[1].role, None);
    import.ask(Request::Assign(id, 1, Some(Role::Sum(Quantity::Spend))));
    let roles: Vec<_> = import.file(id).columns.iter().map(|column| column.role).collect();
    assert_eq!(roles, [None, Some(Role::Sum(Quantity::Spend)), Some(Role::Sum(Quantity::Conversions))]);
    import.choose(id, Choice::Channel(Some(ChannelChoice::Own)));
    import.choose(id, Choice::Currency(Some(Currency::DKK)));
    let applied = import.apply().unwrap();
    let (plan, _) = applied.plan(Currency::NOK, DecimalSeparator::Comma);
    let own = plan.channel(ChannelId::Custom(1)).unwrap();
    assert_eq!((own.name.as_str(), own.entry(Quantity::Spend).text()), ("regnskab", "3234,75"));

    let mut next = Import::default();
    next.ask(Request::Open { form_currency: Some(Currency::DKK), remembered: applied.remembered });
    let id = next.add("marts.csv", UNKNOWN);
    assert!(next.file(id).is_recalled);
    assert_eq!(next.file(id).columns, []);
    assert_eq!(next.apply().unwrap().channels[0].target, Target::Own("marts".to_owned()));
}

#[test]
fn a_kind_of_results_is_recalled_where_the_file_has_it() {
    let text = |kind: &str| {
        format!(
            "Campaign name,Amount spent (DKK),Results,Result indicator\nA,10,3,{kind}\nB,10,900,actions:link_click\n"
        )
    };
    let mut import = Import::open(None);
    let id = import.add("a.csv", &text("actions:purchase"));
    import.choose(id, Choice::Indicator(Some("actions:purchase".to_owned())));
    let remembered = import.apply().unwrap().remembered;
    for (kind, recalled) in [("actions:purchase", Some("actions:purchase")), ("actions:lead", None)] {
        let mut next = Import::default();
        next.ask(Request::Open { form_currency: None, remembered: remembered.clone() });
        let id = next.add("b.csv", &text(kind));
        let chosen = next.file(id).fields.iter().find_map(|field| match field {
            Field::Indicator { chosen, .. } => Some(chosen.as_deref()),
            _ => None,
        });
        assert_eq!(chosen, Some(recalled), "{kind}");
    }
}

#[test]
fn campaigns_are_told_while_unfolded_in_the_order_that_is_wanted() {
    let mut import = Import::open(None);
    let id = import.add("report.csv", GOOGLE);
    assert_eq!((import.view.campaigns.count, &import.view.campaigns.found), (3, &None));
    import.ask(Request::Unfold(Section::Campaigns, true));
    assert_eq!(import.campaigns(), ["Brand", "Shoes", "Film"]);
    for (sort, expected) in [
        (Sort::Dearest, ["Shoes", "Brand", "Film"]),
        (Sort::Cheapest, ["Brand", "Shoes", "Film"]),
        (Sort::Name, ["Brand", "Film", "Shoes"]),
    ] {
        import.ask(Request::Sort(sort));
        assert_eq!(import.campaigns(), expected, "{sort:?}");
    }
    import.ask(Request::Search("GOOG".to_owned()));
    assert_eq!(import.campaigns(), ["Brand", "Shoes"]);
    import.ask(Request::Search("sho".to_owned()));
    assert_eq!(import.campaigns(), ["Shoes"]);
    let place = import.view.campaigns.found.as_ref().unwrap().campaigns[0].place;
    import.ask(Request::Count(id, place, false));
    assert_eq!(import.view.figures.total.cost().unwrap().canonical(), "25.125");
    let applied = import.apply().unwrap();
    assert_eq!(spend(&applied, Preset::Google), "100.5");

    // Opened once more, all is as it was but for what was searched.
    import.ask(Request::Open { form_currency: "EUR".parse().ok(), remembered: applied.remembered });
    assert_eq!(import.campaigns().len(), 3);
    import.ask(Request::Count(id, place, true));
    assert_eq!(import.view.figures.total.cost().unwrap().canonical(), "30.15");
    import.ask(Request::Unfold(Section::Campaigns, false));
    assert_eq!(import.view.campaigns.found, None);
}

#[test]
fn a_hundred_campaigns_are_told_at_once() {
    let rows: String = (0..130).map(|number| format!("C{number},Search,EUR,{number}.00,1\n")).collect();
    let mut import = Import::open(None);
    import.add("many.csv", &format!("Campaign,Campaign type,Currency code,Cost,Conversions\n{rows}"));
    import.ask(Request::Unfold(Section::Campaigns, true));
    let found = import.view.campaigns.found.as_ref().unwrap();
    assert_eq!((found.campaigns.len(), found.more, import.campaigns()[0].as_str()), (100, 30, "C129"));
}

#[test]
fn currencies_that_differ_empty_the_form_and_are_never_added() {
    let mut import = Import::open(Some(Currency::NOK));
    let id = import.add("a.csv", GOOGLE);
    let form = FormView::OtherCurrency { form: Currency::NOK, files: "EUR".parse().unwrap() };
    assert_eq!(import.view.form, form);
    assert!(import.apply().unwrap().replaces_form);

    import.add("b.csv", &GOOGLE.replace("EUR", "NOK"));
    assert_eq!(import.apply(), None);
    let both = vec!["EUR".parse().unwrap(), Currency::NOK];
    assert_eq!(import.view.questions, [Question::SeveralCurrencies(both.clone())]);
    import.ask(Request::UseCurrency(Some(Currency::NOK)));
    // They can still be chosen from.
    assert_eq!((&import.view.currencies, import.view.currency), (&both, Some(Currency::NOK)));
    assert_eq!(import.view.form, FormView::Choice { replaces: false });
    assert!(!import.apply().unwrap().replaces_form);
    import.ask(Request::ReplaceForm(true));
    assert_eq!(import.view.form, FormView::Choice { replaces: true });
    assert!(import.apply().unwrap().replaces_form);
    import.ask(Request::Remove(id));
    assert_eq!(import.view.currencies, []);
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
fn numbers_of_a_workbook_have_points() {
    let mut session = Session::default();
    session.handle(Request::Add(vec!["a.xlsx".to_owned()]));
    let id = session.next_unread().unwrap();
    session.set_workbook(id);
    session.feed(id, OPEN.replace("\"1,234\"", "1.234").replace("\"2,345\"", "2.345").as_bytes(), 100);
    session.end(id);
    let kinds = &session.view().files[0].fields;
    assert!(!kinds.iter().any(|field| matches!(field, Field::Separator { .. })), "{kinds:?}");
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

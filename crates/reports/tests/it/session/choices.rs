//! What is asked and chosen in an import, and what of it is remembered.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::Question;
use reports::gather::choices::{ChannelChoice, Choice};
use reports::role::Role;
use reports::session::{Request, Session};
use reports::sources::Target;
use reports::table::day::DateOrder;
use reports::table::span::Days;
use reports::view::FormView;
use reports::view::file::{ChannelSource, Field};

use super::import::{GOOGLE, Import, OPEN, UNKNOWN, spend};

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

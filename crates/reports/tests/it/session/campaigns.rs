//! Campaigns in an import: searched, put in order, taken out.

use domain::channel::Preset;
use reports::session::{Request, Section};
use reports::view::campaigns::Sort;

use super::import::{GOOGLE, Import, spend};

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

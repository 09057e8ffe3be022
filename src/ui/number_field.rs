//! The field of a number of the plan.

use std::sync::Arc;

use leptos::prelude::*;

use super::controls::text_field::TextField;
use super::follow::{Text, fixed, text};
use crate::domain::amount::Unit;
use crate::domain::edit::Edit;
use crate::domain::entry::Entry;
use crate::domain::field::Field;
use crate::domain::figure::Figure;
use crate::state::Session;

/// What stands in the field, and what it counts.
pub(super) type Source = Arc<dyn Fn() -> (Entry, Unit) + Send + Sync>;

/// A number field, with what is wrong with its text or how it was read.
///
/// `before` are unseen words before the label. A function, not a component: so all such fields are views of one type.
pub(super) fn number_field(
    session: Session,
    field: Field,
    kind: &'static str,
    before: Text,
    label: &'static str,
    source: Source,
) -> impl IntoView + use<> {
    let m = session.messages();
    let mark = session.language_now().mark();
    let [stands, counts, wrong, read] = [(); 4].map(|()| Arc::clone(&source));
    let unit = move || match counts().1 {
        Unit::Money(currency) => format!(", {currency}"),
        Unit::Count => format!(", {}", m.count),
        Unit::Percent => String::new(), // the label says so
    };
    let problem = move || {
        let (entry, unit) = wrong();
        entry.problem().map(|problem| m.problem(problem, mark, unit)).unwrap_or_default()
    };
    let reading = move || {
        let open = read().0.open_reading();
        open.map(|(value, other)| m.open_reading(value, other, mark)).unwrap_or_default()
    };
    view! {
        <TextField
            name=field.to_string()
            kind=kind
            before=before
            label=label
            after=text(unit)
            value=text(move || stands().0.text().to_owned())
            problem=Arc::new(problem)
            reading=text(reading)
            enter=Box::new(move |text| session.edit(Edit::Enter(field, text)))
        />
    }
}

/// The field of a number that is no channel's.
pub(super) fn figure_field(session: Session, figure: Figure) -> impl IntoView + use<> {
    let source = move || session.plan(|plan| (plan.figures.get(figure).clone(), figure.unit(plan.currency)));
    let label = session.messages().figure(figure);
    number_field(session, Field::Figure(figure), "figure", fixed(""), label, Arc::new(source))
}

//! The results for the scripts around the app, which hand them on to the site that embeds the calculator.

use domain::ratio::Ratio;
use leptos::prelude::*;

use crate::browser::host::{self, PlanResults};
use crate::lazy;
use crate::state::PlanStore;

/// Publishes the results of the plan that is open, and tells of each change.
pub fn publish_results(store: PlanStore) {
    host::publish_results(move || async move {
        let part = lazy::insights().await.ok()?;
        let snapshot = store.snapshot().get_untracked();
        let canonical = |(key, number): (String, Option<Ratio>)| (key, number.map(Ratio::canonical));
        let results = (part.results)(&snapshot).into_iter().map(canonical).collect();
        Some(PlanResults { is_valid: snapshot.plan.is_valid(), results })
    });
    let snapshot = store.after_paint();
    Effect::new(move |_: Option<()>| {
        snapshot.track();
        host::tell_change();
    });
}

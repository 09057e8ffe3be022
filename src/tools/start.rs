//! What goes on behind the page: saved figures and choices, links, imports, results for the site around it.

use codec::link;
use leptos::prelude::*;

use crate::browser::host;
use crate::insights;
use crate::state::{
    ImportRequest, ImportSession, LocaleChoice, Persistence, Preferences, SharedLink, plan_key, plan_store,
};

/// Opens what was saved or sent, and saves from now on; puts the stores for that into the context.
pub fn start() {
    let store = plan_store();
    let (locale, preferences): (LocaleChoice, Preferences) = (expect_context(), expect_context());
    let request: ImportRequest = expect_context();
    preferences.restore();
    let persistence = Persistence::new(store, plan_key());
    let link = SharedLink::new(store, persistence, locale.language());
    provide_context(persistence);
    provide_context(link);
    provide_context(ImportSession::new(store, link, persistence, request));
    host::publish_link(move |fragment| {
        link.open(&fragment, "", locale.language().get_untracked());
        store.with_untracked(link::write)
    });
    insights::publish_results(store);
}

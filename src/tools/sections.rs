//! The sections below the form and the answer. Each is loaded when it is opened, or when the browser has nothing else to do.

use leptos::prelude::*;

use crate::about::{self, AboutSection};
use crate::browser::{idle, url};
use crate::components::{Disclosure, LazyPart, LazyPartLabels, dynamic};
use crate::import_dialog;
use crate::insights::{self, InsightSection};
use crate::sharing;
use crate::state::messages;

/// All sections.
#[component]
pub fn Sections() -> impl IntoView {
    let m = messages();
    let insights = insights::loader();
    provide_context(insights);
    let about = about::loader();
    let labels = LazyPartLabels { loading: m.loading, failed: m.section_failed, try_again: m.try_again };
    let asked = url::query("open");
    idle::when_idle(move || {
        insights.prefetch();
        about.prefetch();
        sharing::prefetch();
        import_dialog::prefetch();
    });
    let insight = |section: InsightSection| {
        view! {
            <Disclosure
                id=section.element_id()
                section=section.id()
                title=section.title(m)
                gist=move || insights.get().map(|insights| insights.gist(section))
                open=asked.as_deref() == Some(section.id())
                on_toggle=move |open| if open { insights.request() }
            >
                <LazyPart loader=insights labels view=move |insights| insights.content(section) />
            </Disclosure>
        }
    };
    let about_section = |section: AboutSection| {
        view! {
            <Disclosure
                id=section.element_id()
                section=section.id()
                title=section.title(m)
                open=asked.as_deref() == Some(section.id())
                on_toggle=move |open| if open { about.request() }
            >
                <LazyPart loader=about labels view=move |about| about.content(section) />
            </Disclosure>
        }
    };
    view! {
        <div id="below">
            {dynamic(move || insights.get().map(|insights| insights.chart()).into_any())}
            {InsightSection::ALL.map(insight).into_iter().collect::<Vec<_>>()}
        </div>
        <div id="asides">{AboutSection::ALL.map(about_section).into_iter().collect::<Vec<_>>()}</div>
    }
}

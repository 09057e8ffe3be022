//! A part of the page that is built once what comes before it is on the screen.

use std::time::Duration;

use leptos::prelude::*;

use super::reactive::view_if;

/// Two frames. A timer, as pages that nobody sees have no frames.
const FRAMES: Duration = Duration::from_millis(33);

/// Builds its content in a task of its own, so that a slow browser can paint and answer before.
#[component]
pub fn AfterPaint(
    /// Whether to build it at once after all.
    at_once: bool,
    /// The content.
    children: ChildrenFn,
) -> impl IntoView {
    let is_due = RwSignal::new(at_once);
    if !at_once {
        set_timeout(move || _ = is_due.try_set(true), FRAMES);
    }
    view_if(is_due.into(), move || children().into_any())
}

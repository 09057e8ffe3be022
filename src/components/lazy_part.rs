//! A part of the page whose program is fetched when it is first needed.

use std::pin::Pin;

use leptos::prelude::*;

use super::reactive::dynamic;
use crate::browser::task;

/// What is being fetched: the part, or `None` where it could not be.
pub type Loading<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// How far a part is.
#[derive(Clone, Copy, PartialEq)]
enum LoadState {
    NotAsked,
    Loading,
    Failed,
    Ready,
}

/// Fetches a part once, however often it is asked for; again where that failed. A handle: copies are the same.
pub struct Loader<T: Copy + 'static> {
    state: RwSignal<LoadState>,
    part: StoredValue<Option<T>, LocalStorage>,
    load: StoredValue<Box<dyn Fn() -> Loading<T>>, LocalStorage>,
}

impl<T: Copy + 'static> Clone for Loader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Copy + 'static> Copy for Loader<T> {}

impl<T: Copy + 'static> Loader<T> {
    /// A loader that fetches in this way.
    pub fn new<F: Future<Output = Option<T>> + 'static>(load: impl Fn() -> F + 'static) -> Self {
        Self::with(None, load)
    }

    /// The same where the part may be there already.
    pub fn with<F: Future<Output = Option<T>> + 'static>(part: Option<T>, load: impl Fn() -> F + 'static) -> Self {
        let load: Box<dyn Fn() -> Loading<T>> = Box::new(move || Box::pin(load()));
        Self {
            state: RwSignal::new(if part.is_some() { LoadState::Ready } else { LoadState::NotAsked }),
            part: StoredValue::new_local(part),
            load: StoredValue::new_local(load),
        }
    }

    /// Fetches the part, unless it is there or on its way.
    pub fn request(self) {
        let state = self.state.try_get_untracked();
        if !matches!(state, Some(LoadState::NotAsked | LoadState::Failed)) {
            return;
        }
        let Some(loading) = self.load.try_with_value(|load| load()) else { return };
        self.state.set(LoadState::Loading);
        task::spawn(async move {
            let part = loading.await;
            // The page may be another one by now.
            _ = self.part.try_set_value(part);
            _ = self.state.try_set(if part.is_some() { LoadState::Ready } else { LoadState::Failed });
        });
    }

    /// Fetches the part before anybody asks for it; where that has failed, asking again is the person's.
    pub fn prefetch(self) {
        if self.state.try_get_untracked() == Some(LoadState::NotAsked) {
            self.request();
        }
    }

    /// Whether the part could not be fetched the last time; follows it.
    pub fn has_failed(self) -> bool {
        matches!(self.state.get(), LoadState::Failed)
    }

    /// The part, once it is there; follows it.
    pub fn get(self) -> Option<T> {
        self.state.track();
        self.part.get_value()
    }
}

/// What is said while a part is on its way and where it can't be had.
#[derive(Clone, Copy)]
pub struct LazyPartLabels {
    /// While it is on its way.
    pub loading: &'static str,
    /// Where it can't be had.
    pub failed: &'static str,
    /// The words on the button that asks again.
    pub try_again: &'static str,
}

/// A part once it is there; before that, how far it is, and where it can't be had a button that asks again.
#[component]
pub fn LazyPart<T: Copy + 'static, V: Fn(T) -> AnyView + Send + Sync + 'static>(
    /// What fetches it.
    loader: Loader<T>,
    /// What is said meanwhile.
    labels: LazyPartLabels,
    /// What it looks like.
    view: V,
) -> impl IntoView {
    dynamic(move || match (loader.state.get(), loader.part.get_value()) {
        (LoadState::Ready, Some(part)) => view(part),
        (LoadState::Failed, _) => failed(labels, Callback::new(move |()| loader.request())),
        (LoadState::NotAsked, _) => ().into_any(),
        _ => view! { <p class="hint" role="status">{labels.loading}</p> }.into_any(),
    })
}

fn failed(labels: LazyPartLabels, try_again: Callback<()>) -> AnyView {
    view! {
        <p class="problem" role="alert">
            {labels.failed} " "
            <button type="button" data-action="try-again" on:click=move |_| try_again.run(())>
                {labels.try_again}
            </button>
        </p>
    }
    .into_any()
}

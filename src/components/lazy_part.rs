//! A part of the page whose program is fetched when it is first needed.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is being fetched: the part, or `None` where it could not be.
type Loading<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// How far a part is.
#[derive(Clone, Copy)]
enum LoadState<T> {
    NotAsked,
    Loading,
    Failed,
    Ready(T),
}

/// Fetches a part once, however often it is asked for; again where that failed. A handle: copies are the same.
pub struct Loader<T: Copy + Send + Sync + 'static> {
    state: RwSignal<LoadState<T>>,
    load: StoredValue<Box<dyn Fn() -> Loading<T>>, LocalStorage>,
}

impl<T: Copy + Send + Sync + 'static> Clone for Loader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Copy + Send + Sync + 'static> Copy for Loader<T> {}

impl<T: Copy + Send + Sync + 'static> Loader<T> {
    /// A loader that fetches in this way.
    pub fn new<F: Future<Output = Option<T>> + 'static>(load: impl Fn() -> F + 'static) -> Self {
        let load: Box<dyn Fn() -> Loading<T>> = Box::new(move || Box::pin(load()));
        Self { state: RwSignal::new(LoadState::NotAsked), load: StoredValue::new_local(load) }
    }

    /// Fetches the part, unless it is there or on its way.
    pub fn request(self) {
        let is_wanted = self.state.try_with_untracked(|state| matches!(state, LoadState::NotAsked | LoadState::Failed));
        let Some(loading) = is_wanted.filter(|wanted| *wanted).and_then(|_| self.load.try_with_value(|load| load()))
        else {
            return;
        };
        self.state.set(LoadState::Loading);
        spawn_local(async move {
            let state = loading.await.map_or(LoadState::Failed, LoadState::Ready);
            // The page may be another one by now.
            _ = self.state.try_set(state);
        });
    }

    /// The part, once it is there; follows it.
    pub fn get(self) -> Option<T> {
        match self.state.get() {
            LoadState::Ready(part) => Some(part),
            _ => None,
        }
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
pub fn LazyPart<T: Copy + Send + Sync + 'static, V: Fn(T) -> AnyView + Send + Sync + 'static>(
    /// What fetches it.
    loader: Loader<T>,
    /// What is said meanwhile.
    labels: LazyPartLabels,
    /// What it looks like.
    view: V,
) -> impl IntoView {
    move || match loader.state.get() {
        LoadState::NotAsked => ().into_any(),
        LoadState::Loading => view! { <p class="hint" role="status">{labels.loading}</p> }.into_any(),
        LoadState::Failed => view! {
            <p class="problem" role="alert">
                {labels.failed} " "
                <button type="button" data-action="try-again" on:click=move |_| loader.request()>
                    {labels.try_again}
                </button>
            </p>
        }
        .into_any(),
        LoadState::Ready(part) => view(part),
    }
}

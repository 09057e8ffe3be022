//! A static host for one folder: below a sub-path, with the headers of the folder's own `_headers` file.
//!
//! Pages of other people's sites, given as text, stand beside it. 127.0.0.1 and localhost are two sites to a browser.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::{fs, io};

use anyhow::{Context, Result};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};

use crate::headers::Rules;

/// Where the folder is mounted: not at the root, because users' hosts often don't either.
const MOUNT: &str = "/sub/dir/";

/// What in index.html has a browser keep the release.
const WORKER: &str = " data-worker=\"sw.js\"";

/// How the bytes travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// As they are: quick to start.
    Plain,
    /// Brotli at its best, done at start as a static host does it at deployment.
    Brotli,
}

/// A running server. It lives for as long as the runtime that it was started in, so no two in a program have the same
/// origin, and a browser that serves several journeys keeps their storage apart.
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    listening: JoinHandle<()>,
}

type Files = HashMap<String, Vec<u8>>;

struct Site {
    wire: Wire,
    rules: Rules,
    files: Mutex<Files>,
    hosts: Mutex<HashMap<String, Host>>,
    fault: Mutex<Option<(Vec<String>, Fault)>>,
    mended: Notify,
    named_self: OnceLock<String>,
    asked: Mutex<Vec<String>>,
}

/// What is wrong with a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    Missing,
    CutShort,
    Late,
}

/// A page of another site, and what its server sends with it.
struct Host {
    html: String,
    headers: Vec<(String, String)>,
}

impl Server {
    /// Serves a copy of the folder in memory. An error where the folder has no `index.html` or no `_headers`.
    pub async fn start(folder: &Path, wire: Wire) -> Result<Self> {
        let mut files = read(folder, wire)?;
        let rules = fs::read_to_string(folder.join("_headers")).context("there is no _headers beside index.html")?;
        let rules = Rules::read(&rules).context("in _headers")?;
        // What is kept for use without a network would answer in the server's place; its own journeys have it kept.
        if let (Wire::Plain, Some(page)) = (wire, files.get_mut("index.html")) {
            *page = String::from_utf8(std::mem::take(page))?.replace(WORKER, "").into_bytes();
        }
        let (hosts, fault, mended, named_self, asked) = Default::default();
        let site = Arc::new(Site { wire, rules, files: Mutex::new(files), hosts, fault, mended, named_self, asked });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let listening = listen(listener, Arc::clone(&site));
        Ok(Self { address, site, listening })
    }

    /// From now on, serves the release in this folder, as it is.
    pub fn release(&self, folder: &Path) -> Result<()> {
        *hold(&self.site.files) = read(folder, self.site.wire)?;
        Ok(())
    }

    /// Is gone for good, with every connection.
    pub fn stop(&self) {
        self.listening.abort();
    }

    /// The origin of the app and of the host pages.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of a file of the folder, or of the page with a query and a fragment.
    pub fn app(&self, rest: &str) -> String {
        format!("{}{MOUNT}{rest}", self.origin())
    }

    /// The address of the file whose path ends so, in whichever folder the release has it.
    pub fn file(&self, ending: &str) -> Result<String> {
        let files = hold(&self.site.files);
        let name = files.keys().find(|name| name.ends_with(ending)).with_context(|| format!("there is no {ending}"))?;
        Ok(self.app(name))
    }

    /// The address of a new page of the app's own origin, without any of the app's headers.
    pub fn host(&self, name: &str, html: &str) -> String {
        self.hold_host(name, html, &[])
    }

    /// The same as `host`, on another site, with headers of its own.
    pub fn foreign_host(&self, name: &str, html: &str, headers: &[(&str, &str)]) -> String {
        self.hold_host(name, html, headers).replace("127.0.0.1", "localhost")
    }

    fn hold_host(&self, name: &str, html: &str, headers: &[(&str, &str)]) -> String {
        let html = format!("<!doctype html><title>{name}</title>{html}");
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        hold(&self.site.hosts).insert(format!("/host/{name}"), Host { html, headers });
        format!("{}/host/{name}", self.origin())
    }

    /// From now on, paths with one of these in them are not found.
    pub fn refuse(&self, parts: &[&str]) {
        self.set_fault(parts, Fault::Missing);
    }

    /// From now on, only the first half is sent of what paths with one of these in them stand for.
    pub fn cut_short(&self, parts: &[&str]) {
        self.set_fault(parts, Fault::CutShort);
    }

    /// From now on, requests for paths with one of these in them wait until there is no fault any more.
    pub fn delay(&self, parts: &[&str]) {
        self.set_fault(parts, Fault::Late);
    }

    /// Everything is found again, whole and at once.
    pub fn refuse_nothing(&self) {
        *hold(&self.site.fault) = None;
        self.site.mended.notify_waiters();
    }

    fn set_fault(&self, parts: &[&str], fault: Fault) {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        *hold(&self.site.fault) = Some((parts, fault));
    }

    /// From now on, policies name this origin where the file says `'self'`, as a host that knows its address can.
    pub fn name_self(&self) {
        self.site.named_self.get_or_init(|| self.origin());
    }

    /// How many bytes the file at a path has on the wire, without headers; `None` where there is no file.
    pub fn size(&self, path: &str) -> Option<usize> {
        Some(hold(&self.site.files).get(file_name(path)?)?.len())
    }

    /// The paths that were asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        hold(&self.site.asked).clone()
    }
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    hold(&site.asked).push(path.clone());
    if let Some(host) = hold(&site.hosts).get(&path) {
        let mut response = Html(host.html.clone()).into_response();
        host.headers.iter().for_each(|(name, value)| set(&mut response, name, value));
        return response;
    }
    if path == "/favicon.ico" {
        return StatusCode::NO_CONTENT.into_response(); // asked for by browsers, on behalf of the host pages
    }
    let fault = site.fault(&path).await;
    match (file_name(&path).and_then(|name| Some((name, hold(&site.files).get(name)?.clone()))), fault) {
        (None, _) | (_, Some(Fault::Missing)) => StatusCode::NOT_FOUND.into_response(),
        (Some((name, mut bytes)), fault) => {
            if fault.is_some() {
                bytes.truncate(bytes.len() / 2);
            }
            site.file(name, &path, bytes)
        }
    }
}

impl Site {
    /// What is wrong with the file at a path, once it is not late.
    async fn fault(&self, path: &str) -> Option<Fault> {
        loop {
            let mended = self.mended.notified();
            let fault = hold(&self.fault)
                .as_ref()
                .and_then(|(parts, fault)| parts.iter().any(|part| path.contains(part)).then_some(*fault));
            if fault != Some(Fault::Late) {
                return fault;
            }
            mended.await;
        }
    }

    fn file(&self, name: &str, path: &str, bytes: Vec<u8>) -> Response {
        let mut response = bytes.into_response();
        let kind = mime_guess::from_path(name).first_or_octet_stream();
        set(&mut response, header::CONTENT_TYPE.as_str(), kind.essence_str());
        if self.wire == Wire::Brotli {
            set(&mut response, header::CONTENT_ENCODING.as_str(), "br");
        }
        let in_folder = path.strip_prefix(MOUNT.trim_end_matches('/')).unwrap_or(path);
        for (name, value) in self.rules.of(in_folder) {
            let own = self.named_self.get().map_or("'self'", String::as_str);
            set(&mut response, &name, &value.replace("'self'", own));
        }
        response
    }
}

/// The name in the folder of what a path stands for; `None` for what is elsewhere.
fn file_name(path: &str) -> Option<&str> {
    let name = path.strip_prefix(MOUNT)?;
    Some(if name.is_empty() { "index.html" } else { name })
}

fn set(response: &mut Response, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        response.headers_mut().insert(name, value);
    }
}

/// Answers whoever connects, for as long as it is not aborted.
fn listen(listener: TcpListener, site: Arc<Site>) -> JoinHandle<()> {
    let app = axum::Router::new().fallback(answer).with_state(site);
    tokio::spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(app.clone());
            connections.spawn(async move {
                // A browser may leave at any time.
                let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
            });
        }
    })
}

fn read(folder: &Path, wire: Wire) -> Result<Files> {
    let mut files = Files::new();
    collect(folder, "", &mut files).with_context(|| format!("can't read {}", folder.display()))?;
    files.get("index.html").context("there is no index.html to serve")?;
    if wire == Wire::Brotli {
        for bytes in files.values_mut() {
            *bytes = compressed(bytes)?;
        }
    }
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut io::Cursor::new(bytes), &mut out, &best)?;
    Ok(out)
}

fn hold<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

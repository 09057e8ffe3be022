//! An import and its page: all that crosses is bytes.

use domain::channel::Preset;
use domain::money::Currency;
use domain::quantity::Quantity;
use reports::gather::FileId;
use reports::gather::choices::Choice;
use reports::session::{Applied, Outcome, Request, Session, SessionUpdate};
use reports::sources::Target;
use reports::view::ImportView;
use reports::view::campaigns::CampaignName;
use reports::view::file::FileView;

pub const GOOGLE: &str = "Campaign,Campaign type,Currency code,Cost,Conversions\n\
    Brand,Search,EUR,100.50,4\nShoes,Search,EUR,50.25,1\nFilm,Video,EUR,9.00,\n";
pub const OPEN: &str = "Day,Campaign,Spend,Conversions\n03/04/2026,A,\"1,234\",1\n04/05/2026,B,\"2,345\",2\n";
pub const UNKNOWN: &str = "Hvad;Penge;Antal\nTryksag;1.234,50;10\nMesse;2.000,25;5\nI alt;3.234,75;15\n";

/// A session with its page.
#[derive(Default)]
pub struct Import {
    pub session: Session,
    texts: Vec<String>,
    pub view: ImportView,
}

impl Import {
    pub fn open(form_currency: Option<Currency>) -> Self {
        let mut import = Self::default();
        import.ask(Request::Open { form_currency, remembered: String::new() });
        import
    }

    /// What comes of a request.
    pub fn ask(&mut self, request: Request) -> Option<Outcome> {
        let outcome = self.session.handle(Request::from_bytes(&request.to_bytes()).unwrap());
        while let Some(id) = self.session.next_unread() {
            let text = &self.texts[usize::try_from(id.0).unwrap()];
            if self.session.feed(id, text.as_bytes(), 50) {
                self.session.end(id);
            }
        }
        let update = self.session.update(outcome);
        let received = SessionUpdate::from_bytes(&update.to_bytes()).unwrap();
        assert_eq!(update, received, "something is lost on the way to the page");
        self.view = received.view;
        received.outcome
    }

    pub fn add(&mut self, name: &str, text: &str) -> FileId {
        self.texts.push(text.to_owned());
        self.ask(Request::Add(vec![name.to_owned()]));
        self.view.files.last().unwrap().id
    }

    pub fn choose(&mut self, id: FileId, choice: Choice) {
        assert_eq!(self.ask(Request::Choose(id, choice)), None);
    }

    pub fn apply(&mut self) -> Option<Applied> {
        match self.ask(Request::Apply).unwrap() {
            Outcome::Applied(applied) => Some(applied),
            outcome => {
                assert_eq!(outcome, Outcome::Refused);
                assert!(self.view.is_asked);
                None
            }
        }
    }

    pub fn file(&self, id: FileId) -> &FileView {
        self.view.files.iter().find(|file| file.id == id).unwrap()
    }

    /// The names of the campaigns that are told.
    pub fn campaigns(&self) -> Vec<String> {
        let campaigns = &self.view.campaigns.found.as_ref().unwrap().campaigns;
        let name = |name: &CampaignName| match name {
            CampaignName::Named(name) => name.clone(),
            other => format!("{other:?}"),
        };
        campaigns.iter().map(|campaign| name(&campaign.name)).collect()
    }
}

pub fn spend(applied: &Applied, preset: Preset) -> String {
    let channel = applied.channels.iter().find(|it| it.target == Target::Channel(preset)).unwrap();
    channel.sums.get(Quantity::Spend).unwrap().normalize().to_string()
}

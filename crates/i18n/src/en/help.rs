//! Questions, links by hand, words, in English.

use std::borrow::Cow;

use crate::Help;
use crate::help::{Question, Term};

/// The help.
pub(super) const HELP: Help = Help {
    questions: "Questions",
    question_list: Cow::Borrowed(&[
        Question {
            question: "What are conversion costs?",
            answer: "All that you pay to win a real customer: someone who carries out the action you want, such as a \
                purchase, a sign-up or a call. Most of it is what ads cost. Divided by the number of conversions, it \
                tells how well a campaign does.",
        },
        Question {
            question: "How are they calculated?",
            answer: "Conversion costs are the sum of what you paid for traffic in a period. Divide them by the \
                conversions that this traffic brought, and you have the cost per conversion: 6,000 for 87 conversions \
                is 68.97 each. An analytics tool shows which conversions came from paid clicks. For several channels, \
                divide the sum by the sum; the mean of the channels' costs gives another, wrong figure.",
        },
        Question {
            question: "What is included?",
            answer: "Everything you pay for ads: search ads at Google, Bing and Yahoo, ads on Facebook, Instagram, X, \
                YouTube and LinkedIn, and any other channel that you pay to send you visitors.",
        },
        Question {
            question: "What is not included?",
            answer: "Whatever brings organic visitors: SEO, a redesign, blog and guest posts, profiles and forum \
                posts. Organic visitors convert too, but nobody was paid to send them, so neither their conversions \
                nor the work behind them belong in the sum.",
        },
        Question {
            question: "How do you lower them?",
            answer: "Make the ads more relevant and you pay less for each click: better ad texts, keywords that fit, \
                and landing pages that you test against each other (A/B). In Google Ads this shows as a higher \
                Quality Score. Set a highest bid, and move money from the channels whose share of the spend is larger \
                than their share of the conversions. Every business converts differently, so compare with your own \
                earlier figures first.",
        },
    ]),
    link_question: Question {
        question: "How do I write a link by hand?",
        answer: "Put the figures at the end of the page’s address, behind #, each as name=value and with & between \
            them: #v=1&google.spend=12500.5&google.conversions=140. Numbers have a dot before the decimals and \
            nothing else. Where a mail program cuts off what follows #, use ? instead. A link holds at most 4,096 \
            characters and 50 channels.",
    },
    link_terms: Cow::Borrowed(&[
        Term { word: "v", meaning: "The version, always 1." },
        Term { word: "currency", meaning: "The currency as an ISO code, such as EUR." },
        Term { word: "from, to", meaning: "The first and the last day of the period, such as 2026-10-31." },
        Term {
            word: "google.spend",
            meaning: "Spend. Other channels: bing, yahoo, facebook, x, instagram, youtube, linkedin, tiktok, \
                pinterest, reddit, snapchat, amazon, and your own as custom1, custom2 and so on.",
        },
        Term {
            word: "google.conversions, google.clicks, google.impressions, google.value",
            meaning: "Conversions, clicks, impressions and revenue of a channel.",
        },
        Term {
            word: "custom1.name",
            meaning: "The name of an own channel, at most 60 characters. A space is written as +.",
        },
        Term {
            word: "target, margin, level, organic.conversions",
            meaning: "Target cost, margin in percent, confidence level (80, 90, 95 or 99) and organic conversions.",
        },
        Term {
            word: "prev.google.spend, prev.google.conversions, prev.from, prev.to",
            meaning: "The previous period.",
        },
        Term {
            word: "test.a.visitors, test.a.conversions, test.baseline, test.expected, test.power",
            meaning: "The test of two landing pages, a and b; the last three in percent.",
        },
        Term {
            word: "lever.conversion_rate, lever.cost_per_click, lever.click_through_rate, lever.score.now, lever.score.then",
            meaning: "What is tried out: the first three in percent of today’s, and two Quality Scores.",
        },
        Term {
            word: "lang, theme",
            meaning: "Behind ? and before #: the language (da, nb, en) and the appearance (light, dark, auto).",
        },
        Term {
            word: "check",
            meaning: "Four characters against links that are cut off on their way. The calculator writes them itself; \
                leave them out.",
        },
    ]),
    glossary: "Words",
    terms: Cow::Borrowed(&[
        Term { word: "Conversion", meaning: "A visitor does what you hoped for: buys, signs up, calls." },
        Term {
            word: "Conversion costs",
            meaning: "What paid traffic cost altogether: the sum of the spend of all paid channels.",
        },
        Term {
            word: "Cost per conversion (CPA)",
            meaning: "Conversion costs divided by conversions. Some texts shorten it to CPC; here CPC always means \
                cost per click, as it does in the ad platforms.",
        },
        Term { word: "Cost per click (CPC)", meaning: "Spend divided by clicks." },
        Term { word: "Conversion rate", meaning: "How many of a hundred clicks become a conversion." },
        Term { word: "Click-through rate", meaning: "How many of a hundred impressions are clicked." },
        Term { word: "Cost per thousand (CPM)", meaning: "Spend for a thousand impressions of the ad." },
        Term { word: "Return on ad spend (ROAS)", meaning: "Revenue from the conversions divided by the spend." },
        Term { word: "Paid traffic", meaning: "Visitors brought by ads that you pay for." },
        Term {
            word: "Organic traffic",
            meaning: "Visitors who come without an ad, for example by an ordinary search.",
        },
        Term {
            word: "Quality Score",
            meaning: "Google's rating, from 1 to 10, of how well ad, keyword and landing page fit together. The \
                higher, the cheaper the click.",
        },
    ]),
};

namespace LiveBench.Reports;

/// <summary>How the page looks: on light and dark screens, on narrow ones and on paper. The fonts are those of the reader's system.</summary>
internal static class ReportStyle
{
    /// <summary>The page's style element. (It holds no &lt; and no &amp;, so that XML parsers read it as text.)</summary>
    public static Html Sheet => Html.Of($$$"""
        <style>
        :root {
          --page: #f7f7f5; --card: #fff; --ink: #20262c; --soft: #5f6a73; --rule: #e2e4e6; --block: #f5f6f7;
          --point: #2a5d8c; --whisker: #7ba3c7; --good: #256b42; --good-back: #e6f3ea; --bad: #a3343a; --bad-back: #fbeaea; --open: #7d5300; --open-back: #fdf1d8;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --page: #14171a; --card: #1c2024; --ink: #e1e5e9; --soft: #9aa5ae; --rule: #30363d; --block: #15191d;
            --point: #8cbcea; --whisker: #55799b; --good: #86d3a3; --good-back: #1b3325; --bad: #f0a0a3; --bad-back: #3b2123; --open: #efc46b; --open-back: #372b14;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 76rem; background: var(--page); color: var(--ink); font: 14px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.9rem; font-weight: 650; line-height: 1.2; margin: 0 0 .8rem; overflow-wrap: anywhere; }
        h1 span { color: var(--soft); font-weight: 350; }
        h2 { font-size: 1.05rem; font-weight: 650; margin: 2.2rem 0 .6rem; }
        h3 { font-size: .95rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        h4 { font-size: .9rem; margin: .9rem 0 .3rem; }
        h5 { font-size: .75rem; font-weight: 500; color: var(--soft); margin: .6rem 0 .2rem; }
        p { margin: .3rem 0; }
        a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .15em; }
        main + main { border-top: 3px double var(--rule); margin-top: 4rem; padding-top: 2rem; }
        .mono, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .88em; }
        .says, .note, .facts, footer { color: var(--soft); font-size: .88em; font-weight: 400; }
        .run { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
        dl, dd, figure { margin: 0; }
        dt { color: var(--soft); font-size: .8rem; }
        dl.round { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
        dl.round .long { flex-basis: 100%; }
        dl.round dd { overflow-wrap: anywhere; }
        .incomplete { margin: .8rem 0 0; padding: .6rem .8rem; border-left: 4px solid var(--open); border-radius: 4px; background: var(--open-back); color: var(--open); overflow-wrap: anywhere; }
        .flag { padding: .05rem .4rem; border-radius: 4px; background: var(--open-back); color: var(--open); font-size: .75rem; font-weight: 500; }
        .card { padding: .8rem 1rem; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
        .panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: .7rem; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(32rem, 100%), 1fr)); gap: .7rem; align-items: start; }
        .scores, .wide { overflow-x: auto; }
        figcaption { margin-bottom: .3rem; overflow-wrap: anywhere; }
        figcaption .says { display: block; }

        .chart { display: block; overflow: visible; }
        .chart text { fill: var(--ink); font-size: 12px; paint-order: stroke; stroke: var(--card); stroke-width: 4px; stroke-linejoin: round; }
        .chart .name { overflow: hidden; }
        .chart .value { font-weight: 650; font-variant-numeric: tabular-nums; }
        .chart .value tspan, .chart .tick { fill: var(--soft); font-weight: 400; }
        .chart .tick { font-size: 10.5px; }
        .chart .undefined { fill: var(--open); font-weight: 500; }
        .chart line { stroke: var(--rule); stroke-width: 1px; }
        .chart .whisker, .chart .cap { stroke: var(--whisker); stroke-width: 2px; }
        .chart .nothing { stroke: var(--open); stroke-dasharray: 2 5; }
        .chart .point { fill: var(--point); stroke: var(--card); stroke-width: 1.5px; }

        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { padding: .22rem .6rem; text-align: right; vertical-align: top; border-top: 1px solid var(--rule); }
        thead th { border: 0; color: var(--soft); font-size: .8rem; font-weight: 400; vertical-align: bottom; }
        tr th:first-child { padding-left: 0; text-align: left; font-weight: 400; }
        tr td:last-child, tr th:last-child { padding-right: 0; }
        .depth0 th, .depth1 th { font-weight: 600; }
        .scores thead th { white-space: nowrap; }
        .scores .depth2 th { padding-left: 1rem; }
        .scores .depth3 th { padding-left: 2rem; }
        td b { font-weight: 600; }
        .depth2 td b, .depth3 td b { font-weight: 400; }
        .interval { color: var(--soft); font-weight: 400; white-space: nowrap; }
        td.undefined { color: var(--open); font-weight: 400; }
        td.none { color: var(--soft); opacity: .6; }
        .text th, .text td { text-align: left; }
        .text td { white-space: nowrap; }
        .text td.long { min-width: 7rem; max-width: 16rem; white-space: normal; overflow-wrap: anywhere; }

        details { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; }
        summary { cursor: pointer; padding: .5rem .8rem; overflow-wrap: anywhere; }
        summary b { font-weight: 600; }
        .of-run { margin-bottom: .5rem; }
        .of-run[open] { padding-bottom: .5rem; }
        .of-task { margin: 0 .6rem .35rem; background: none; }
        .of-task > :not(summary) { margin-left: .8rem; margin-right: .8rem; }
        .of-task summary { padding: .35rem .7rem; }
        .answer { margin: .9rem 0; padding: .1rem .8rem .5rem; border-left: 3px solid var(--bad); }
        .answer.good { border-color: var(--good); }
        .answer.open { border-color: var(--open); }
        .answer h4 { margin-top: .2rem; }
        .verdict { padding: .05rem .4rem; border-radius: 4px; background: var(--bad-back); color: var(--bad); font-weight: 500; }
        .good .verdict { background: var(--good-back); color: var(--good); }
        .open .verdict { background: var(--open-back); color: var(--open); }
        .signature { overflow-wrap: anywhere; }
        pre { margin: 0; padding: .5rem .7rem; max-height: 24rem; overflow: auto; background: var(--block); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; tab-size: 4; unicode-bidi: isolate; }
        .test { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem .8rem; margin: .5rem 0; }
        .test pre { padding: .15rem .5rem; max-height: 12rem; }
        .minus { color: var(--bad); }
        .plus { color: var(--good); }
        footer { margin-top: 2.5rem; max-width: 60rem; }

        @media (max-width: 40rem) {
          body { padding: 1rem .6rem 2rem; }
          .card { padding: .6rem .7rem; }
          th, td { padding-left: .25rem; padding-right: .25rem; }
          .scores table { font-size: .85rem; }
          .scores thead th, .scores thead .interval { white-space: normal; }
          .scores .interval { display: block; }
          .test { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
          .of-task { margin: 0 .3rem .3rem; }
          .of-task > :not(summary) { margin-left: .4rem; margin-right: .4rem; }
          .answer { padding-left: .5rem; padding-right: 0; }
        }
        @media print {
          body { max-width: none; padding: 0; background: none; font-size: 10pt; }
          pre { max-height: none; border: 1px solid var(--rule); }
          .card, .chart, tr { break-inside: avoid; }
          h2, h3, h4, summary { break-after: avoid; }
          .scores, .wide { overflow: visible; }
        }
        </style>

        """);
}

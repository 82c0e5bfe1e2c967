'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';

/** How often the page may be rendered anew while events come in. */
const REFRESH_MS = 700;
const EVENTS = ['tallies', 'retry', 'gap', 'partial', 'failed'] as const;

/** Follows a running scan: renders the page anew when something happened, goes to the result when there is one. */
export function FollowScan({ id, result, lost }: { id: string; result: string; lost: string }) {
  const router = useRouter();
  const [refreshing, refresh] = useTransition();
  const [connected, setConnected] = useState(true);
  const news = useRef(false);
  const busy = useRef(false);
  useEffect(() => {
    busy.current = refreshing;
  }, [refreshing]);

  useEffect(() => {
    // The browser reconnects by itself and tells the server the last event that it saw.
    const source = new EventSource(`/api/scans/${id}/events`);
    const noticed = () => {
      news.current = true;
    };
    for (const name of EVENTS) source.addEventListener(name, noticed);
    source.addEventListener('done', (event: MessageEvent<string>) => {
      source.close();
      const { snapshotId } = JSON.parse(event.data) as { snapshotId: string };
      router.replace(`${result}${encodeURIComponent(snapshotId)}`);
    });
    source.addEventListener('open', () => {
      setConnected(true);
    });
    source.addEventListener('error', () => {
      // Closed for good means that the scan has ended or is not known any more: the page says which.
      if (source.readyState === EventSource.CLOSED) noticed();
      else setConnected(false);
    });
    const timer = setInterval(() => {
      if (!news.current || busy.current) return;
      news.current = false;
      refresh(() => {
        router.refresh();
      });
    }, REFRESH_MS);
    return () => {
      source.close();
      clearInterval(timer);
    };
  }, [id, result, router]);

  return (
    <p role="status" className="text-sm font-medium text-high-ink empty:hidden">
      {connected ? '' : lost}
    </p>
  );
}

/** The icon of the site as a file, for whoever asks for it by its address. */
import type { APIRoute } from "astro";
import icon from "../components/icon.svg?raw";

export const GET: APIRoute = () => new Response(icon, { headers: { "Content-Type": "image/svg+xml" } });

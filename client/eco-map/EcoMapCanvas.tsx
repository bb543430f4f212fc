import cytoscape from 'cytoscape'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { appearance } from './appearance.ts'
import { canBeChosen, listenForJoins } from './canvas-joins.ts'
import styles from './EcoMapCanvas.module.css'
import { edgeShape, qualityOf } from './edges.ts'
import type { Box, Point } from './geometry.ts'
import type { MapElement } from './map-element.ts'
import { loadFontFor } from './map-font.ts'
import { readMapTokens, watchMapTokens } from './map-tokens.ts'
import { reconcile } from './reconcile.ts'
import { type Marking, spotlight } from './spotlight.ts'
import { holds } from './steady-layout.ts'

export interface EcoMapCanvasProps {
  /** What is drawn, pins included. A new list is applied as a difference; the same list costs nothing. */
  elements: readonly MapElement[]
  /** What the layout takes up on any day, which is what is shown until the reader moves; none before there is a layout. */
  bounds: Box | undefined
  /** The ids of nodes and ties to light up; everything else is dimmed. Nothing is dimmed while it is absent. */
  emphasis?: ReadonlySet<string> | undefined
  /** The id of the chosen node or tie. */
  selection?: string | undefined
  /** Whether the exchange of information is shown. */
  showsInformation: boolean
  /** Whether a line can be drawn from one node to another, in which case nobody is moved. */
  joins?: boolean | undefined
  /** The name of the drawing for a screen reader, which finds the same in the outline. */
  label: string
  className?: string | undefined
  /** The reader chose a node or a tie, or the empty map (undefined). */
  onSelect(id: string | undefined): void
  /** The pointer is over a node or a tie, at a place of the page (CSS pixels of the viewport), or left it. */
  onHover?(id: string | undefined, at: Point | undefined): void
  /** The reader dragged a node to a place on the map. */
  onPin?(id: string, at: Point): void
  /** The reader drew a line from one node to another. */
  onJoin?(from: string, to: string): void
  /** The reader asked what can be done with a node or a tie, or with the empty map, at a place of the page. */
  onMenu?(id: string | undefined, at: Point): void
  /** The reader moved or zoomed the map by hand. */
  onMove?(view: MapView): void
  ref?: Ref<EcoMapCanvasHandle>
}

/** What of the map is shown: how large, and where its origin is, in CSS pixels. */
export interface MapView {
  zoom: number
  pan: Point
}

/** What a toolbar may ask of the canvas. */
export interface EcoMapCanvasHandle {
  /** Shows the same as another map of the same size, moved by the reader. */
  moveTo(view: MapView): void
  /** Shows the whole map. */
  fit(): void
  /** Zooms about the middle of what is shown: 1.25 comes closer, 0.8 goes back. */
  zoomBy(factor: number): void
  /** Brings a node or tie into the middle, at a size at which it can be read. */
  centreOn(id: string): void
  /** The whole map as a PNG, on the map's background. */
  png(): Promise<Blob>
}

const FIT_PADDING = 20
/** A small network is not blown up beyond this. */
const MOST_FIT_ZOOM = 1.4
const MIN_ZOOM = 0.08
const MAX_ZOOM = 3
/** The zoom from which names are comfortably read. */
const READABLE_ZOOM = 1
const PNG_SCALE = 2
const PNG_MAX_SIDE = 8000

/** The eco-map as a drawing that can be moved, zoomed, chosen from and dragged in. */
export function EcoMapCanvas({ elements, bounds, label, className, ref, ...props }: EcoMapCanvasProps) {
  const { emphasis, selection, showsInformation, joins = false } = props
  const ground = useRef<HTMLDivElement>(null)
  const light = useRef<HTMLDivElement>(null)
  const thread = useRef<SVGLineElement>(null)
  const drawing = useRef<Drawing>(undefined)
  const onSelect = useEffectEvent(props.onSelect)
  const onHover = useEffectEvent((id: string | undefined, at: Point | undefined) => props.onHover?.(id, at))
  const onPin = useEffectEvent((id: string, at: Point) => props.onPin?.(id, at))
  const onJoin = useEffectEvent((from: string, to: string) => props.onJoin?.(from, to))
  const onMenu = useEffectEvent((id: string | undefined, at: Point) => props.onMenu?.(id, at))
  const onMove = useEffectEvent((view: MapView) => props.onMove?.(view))

  useEffect(() => {
    if (!ground.current || !light.current || !thread.current) return
    const events = { onSelect, onHover, onPin, onJoin, onMenu, onMove }
    const opened = openDrawing(ground.current, light.current, thread.current, events)
    drawing.current = opened
    return () => {
      drawing.current = undefined
      opened.close()
    }
  }, [])
  useEffect(() => {
    drawing.current?.show({ elements, bounds, showsInformation, joins, marking: { emphasis, selection } })
  }, [elements, bounds, emphasis, selection, showsInformation, joins])
  useImperativeHandle(
    ref,
    () => ({
      moveTo: (view) => drawing.current?.moveTo(view),
      fit: () => drawing.current?.fit(),
      zoomBy: (factor) => drawing.current?.zoomBy(factor),
      centreOn: (id) => drawing.current?.centreOn(id),
      png: () => drawing.current?.png() ?? Promise.reject(new Error('the map is not drawn')),
    }),
    [],
  )
  return (
    <div role="img" aria-label={label} className={className}>
      <div ref={ground} className={emphasis ? styles.dimmed : styles.ground} />
      <div ref={light} className={styles.light} />
      <svg className={styles.thread} aria-hidden="true">
        <line ref={thread} visibility="hidden" />
      </svg>
    </div>
  )
}

interface Drawing extends EcoMapCanvasHandle {
  show(wanted: Wanted): void
  close(): void
}

interface Wanted {
  elements: readonly MapElement[]
  bounds: Box | undefined
  showsInformation: boolean
  joins: boolean
  marking: Marking
}

type Events = Pick<
  Required<EcoMapCanvasProps>,
  'onSelect' | 'onHover' | 'onPin' | 'onJoin' | 'onMenu' | 'onMove'
>

/**
 * The map, and over it a second drawing of the few elements that are lit up, chosen or under the pointer. Marking then
 * draws those few, and never the map, which takes a tenth of a second when it is large.
 */
function openDrawing(
  ground: HTMLElement,
  light: HTMLElement,
  thread: SVGLineElement,
  events: Events,
): Drawing {
  const cy = openLayer(ground)
  const over = openLayer(light)
  const layers = [cy, over]
  let tokens = readMapTokens(ground)
  let drawn: Drawn = NOTHING
  let lit: Drawn = NOTHING
  let wanted: Wanted | undefined
  let hovered: string | undefined
  let isMovedByReader = false
  let shownBounds: Box | undefined

  const style = () => {
    tokens = readMapTokens(ground)
    for (const layer of layers) layer.style().fromJson(appearance(tokens)).update()
  }
  style()
  const resize = () => {
    for (const layer of layers) layer.resize()
  }
  const showAll = () => {
    resize()
    if (wanted?.bounds) showBox(cy, wanted.bounds)
    shownBounds = wanted?.bounds
  }
  const lightUp = () => {
    if (!wanted || over.destroyed()) return
    const { elements, marking, showsInformation } = wanted
    lit = change(over, lit, { elements: spotlight(elements, { ...marking, hovered }), showsInformation })
  }
  const apply = () => {
    if (!wanted || cy.destroyed()) return
    const { elements, bounds, showsInformation } = wanted
    drawn = change(cy, drawn, { elements, showsInformation })
    lightUp()
    // Somebody new may stand beyond what is shown, which is not moved for that.
    const hasGrown = bounds && shownBounds && holds(bounds, shownBounds)
    if (bounds !== shownBounds && !hasGrown && !isMovedByReader) showAll()
  }
  const unwatchTokens = watchMapTokens(style)
  const resized = new ResizeObserver(() => (isMovedByReader ? resize() : showAll()))
  resized.observe(ground)
  listen(cy, ground, {
    ...events,
    onHover(id, at) {
      hovered = id
      lightUp()
      events.onHover(id, at)
    },
  })
  listenForJoins(cy, thread, () => wanted?.joins === true, events)
  cy.on('dragpan scrollzoom pinchzoom grab', () => {
    isMovedByReader = true
  })
  cy.on('dragpan scrollzoom pinchzoom', () => events.onMove({ zoom: cy.zoom(), pan: { ...cy.pan() } }))
  cy.on('viewport', () => {
    over.viewport({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })
  cy.on('drag', 'node', ({ target }) => {
    redrawTies(target)
    const twin = over.getElementById(target.id())
    twin.position({ ...target.position() })
    if (twin.nonempty()) redrawTies(twin)
  })
  drawOnlyWhatIsDragged(cy)

  return {
    show(next) {
      const isNew = wanted?.elements !== next.elements
      wanted = next
      cy.autoungrabify(next.joins)
      const loading = isNew ? loadFontFor(next.elements, tokens.font) : undefined
      if (loading) void loading.then(apply)
      else apply()
    },
    moveTo(view) {
      isMovedByReader = true
      cy.viewport(view)
    },
    fit() {
      isMovedByReader = false
      showAll()
    },
    zoomBy(factor) {
      isMovedByReader = true
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    centreOn(id) {
      isMovedByReader = true
      if (cy.zoom() < READABLE_ZOOM) cy.zoom(READABLE_ZOOM)
      cy.center(cy.getElementById(id))
    },
    png: () => exportPng(cy, tokens.map),
    close() {
      resized.disconnect()
      unwatchTokens()
      for (const layer of layers) layer.destroy()
    },
  }
}

function openLayer(container: HTMLElement): cytoscape.Core {
  return cytoscape({
    container,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    autounselectify: true,
    boxSelectionEnabled: false,
  })
}

/** The part of Cytoscape's renderer that is asked for below, which its types leave out. */
interface Renderer {
  redrawHint(layer: string, isDue: boolean): void
}

/**
 * Cytoscape keeps what is dragged on a canvas of its own, yet (3.34) draws the whole map anew at each step. Nothing
 * but what is dragged changes in the meantime, so the rest is let be until the drag is over.
 */
function drawOnlyWhatIsDragged(cy: cytoscape.Core): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer()
  const hint = renderer.redrawHint.bind(renderer)
  let is: 'at rest' | 'held' | 'dragged' = 'at rest'
  renderer.redrawHint = (layer, isDue) => {
    if (is === 'at rest' || layer !== 'eles') hint(layer, isDue)
  }
  cy.on('grab', 'node', () => {
    is = 'held'
  })
  cy.on('drag', 'node', () => {
    // The map is left by what is dragged with the first step.
    if (is === 'held') hint('eles', true)
    is = 'dragged'
  })
  cy.on('free', 'node', () => {
    is = 'at rest'
    hint('eles', true)
  })
}

/** Shows a box of the map as large as the space allows, in its middle. */
function showBox(cy: cytoscape.Core, { left, top, right, bottom }: Box): void {
  const [width, height] = [cy.width(), cy.height()]
  const zoom = Math.min(
    (width - 2 * FIT_PADDING) / Math.max(1, right - left),
    (height - 2 * FIT_PADDING) / Math.max(1, bottom - top),
    MOST_FIT_ZOOM,
  )
  cy.viewport({
    zoom,
    pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 },
  })
}

/** What stands on a layer. */
type Drawn = Pick<Wanted, 'elements' | 'showsInformation'>
const NOTHING: Drawn = { elements: [], showsInformation: false }

/** Makes of what is drawn what is wanted, and gives that back. */
function change(cy: cytoscape.Core, drawn: Drawn, wanted: Drawn): Drawn {
  if (drawn.elements === wanted.elements && drawn.showsInformation === wanted.showsInformation) return drawn
  const { remove, add, update } = reconcile(drawn.elements, wanted.elements)
  cy.batch(() => {
    for (const id of remove) cy.getElementById(id).remove()
    cy.add(add.map(definitionOf))
    for (const { data, position, classes } of update) {
      const element = cy.getElementById(data.id)
      for (const key of Object.keys(element.data())) if (!(key in data)) element.removeData(key)
      element.data(data)
      if (position && element.isNode()) element.position(position)
      element.classes(classes)
    }
    cy.$('.information').toggleClass('shown', wanted.showsInformation)
    cy.$('edge').not('.information').toggleClass('quiet', wanted.showsInformation)
  })
  return wanted
}

function definitionOf({
  group,
  data,
  position,
  classes,
  selectable,
  grabbable,
}: MapElement): cytoscape.ElementDefinition {
  return {
    group,
    data: { ...data },
    ...(position ? { position: { ...position } } : {}),
    classes,
    selectable,
    grabbable,
    pannable: !grabbable,
  }
}

function listen(
  cy: cytoscape.Core,
  container: HTMLElement,
  { onSelect, onHover, onPin, onMenu }: Omit<Events, 'onJoin' | 'onMove'>,
): void {
  cy.on('tap', ({ target }) => {
    if (target === cy) onSelect(undefined)
    else if (canBeChosen(target)) onSelect(target.id())
  })
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => {
    if (!canBeChosen(target)) return
    container.style.cursor = 'pointer'
    onHover(target.id(), onPage(renderedPosition))
  })
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = ''
    onHover(undefined, undefined)
  })
  cy.on('dragfree', 'node', ({ target }) => onPin(target.id(), { ...target.position() }))
  cy.on('cxttap taphold', ({ type, target, renderedPosition, originalEvent }) => {
    // A mouse has another button for it.
    if (type === 'taphold' && !originalEvent.type.startsWith('touch')) return
    onMenu(target === cy || !canBeChosen(target) ? undefined : target.id(), onPage(renderedPosition))
  })

  function onPage({ x, y }: Point): Point {
    const { left, top } = container.getBoundingClientRect()
    return { x: left + x, y: top + y }
  }
}

/** Ties whose signs are counted by their length. */
const COUNTED = '.quality-conflict, .quality-strained, .quality-broken'

/** Counts the teeth and bars of a dragged node's ties anew, for their new lengths. */
function redrawTies(node: cytoscape.NodeSingular): void {
  node.cy().batch(() => {
    for (const edge of node.connectedEdges(COUNTED).toArray()) {
      const quality = qualityOf(edge.classes())
      edge.removeData('weights distances dash')
      edge.data(edgeShape(quality, placeOf(edge.source()), placeOf(edge.target()), edge.data('bend') ?? 0))
    }
  })
}

function placeOf(node: cytoscape.NodeSingular): Point & { width: number } {
  return { ...node.position(), width: node.data('width') }
}

function exportPng(cy: cytoscape.Core, background: string): Promise<Blob> {
  const { w, h } = cy.elements(':visible').boundingBox()
  const scale = Math.min(PNG_SCALE, PNG_MAX_SIDE / Math.max(w, h, 1))
  return cy.png({ output: 'blob-promise', full: true, scale, bg: background })
}

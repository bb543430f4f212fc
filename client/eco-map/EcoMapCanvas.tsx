import cytoscape from 'cytoscape'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { appearance } from './appearance.ts'
import { edgeShape, qualityOf } from './edges.ts'
import type { Box, Point } from './geometry.ts'
import type { MapElement } from './map-element.ts'
import { loadFontFor } from './map-font.ts'
import { readMapTokens, watchMapTokens } from './map-tokens.ts'
import { type Mark, type Marking, marksOf } from './marks.ts'
import { reconcile } from './reconcile.ts'

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
  /** The name of the drawing for a screen reader, which finds the same in the outline. */
  label: string
  className?: string | undefined
  /** The reader chose a node or a tie, or the empty map (undefined). */
  onSelect(id: string | undefined): void
  /** The pointer is over a node or a tie, at a place of the page (CSS pixels of the viewport), or left it. */
  onHover?(id: string | undefined, at: Point | undefined): void
  /** The reader dragged a node to a place on the map. */
  onPin?(id: string, at: Point): void
  ref?: Ref<EcoMapCanvasHandle>
}

/** What a toolbar may ask of the canvas. */
export interface EcoMapCanvasHandle {
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
/** Far larger than any map, so that the veil covers what has been dragged away too. */
const VEIL = { id: '|veil|', size: 40_000 }
const PNG_SCALE = 2
const PNG_MAX_SIDE = 8000
const NONE: ReadonlySet<string> = new Set()

/** The eco-map as a drawing that can be moved, zoomed, chosen from and dragged in. */
export function EcoMapCanvas({ elements, bounds, label, className, ref, ...props }: EcoMapCanvasProps) {
  const { emphasis, selection, showsInformation } = props
  const container = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>(undefined)
  const onSelect = useEffectEvent(props.onSelect)
  const onHover = useEffectEvent((id: string | undefined, at: Point | undefined) => props.onHover?.(id, at))
  const onPin = useEffectEvent((id: string, at: Point) => props.onPin?.(id, at))

  useEffect(() => {
    if (!container.current) return
    const opened = openDrawing(container.current, { onSelect, onHover, onPin })
    drawing.current = opened
    return () => {
      drawing.current = undefined
      opened.close()
    }
  }, [])
  useEffect(() => {
    drawing.current?.show(elements, bounds, { emphasis, selection, showsInformation })
  }, [elements, bounds, emphasis, selection, showsInformation])
  useImperativeHandle(
    ref,
    () => ({
      fit: () => drawing.current?.fit(),
      zoomBy: (factor) => drawing.current?.zoomBy(factor),
      centreOn: (id) => drawing.current?.centreOn(id),
      png: () => drawing.current?.png() ?? Promise.reject(new Error('the map is not drawn')),
    }),
    [],
  )
  return <div ref={container} role="img" aria-label={label} className={className} />
}

interface Drawing extends EcoMapCanvasHandle {
  show(elements: readonly MapElement[], bounds: Box | undefined, marking: Marking): void
  close(): void
}

interface Wanted {
  elements: readonly MapElement[]
  bounds: Box | undefined
  marking: Marking
}

type Events = Pick<Required<EcoMapCanvasProps>, 'onSelect' | 'onHover' | 'onPin'>

function openDrawing(container: HTMLElement, events: Events): Drawing {
  const cy = cytoscape({
    container,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    autounselectify: true,
    boxSelectionEnabled: false,
  })
  let tokens = readMapTokens(container)
  let drawn: readonly MapElement[] = []
  let marked: ReadonlyMap<string, Mark[]> = new Map()
  let wanted: Wanted | undefined
  let isMovedByReader = false
  let shownBounds: Box | undefined
  cy.style().fromJson(appearance(tokens)).update()
  const veil = cy.add({
    data: { id: VEIL.id, label: '', width: VEIL.size, height: VEIL.size, labelX: 0, labelY: 0 },
    classes: ['veil'],
    grabbable: false,
  })

  const showAll = () => {
    cy.resize()
    if (wanted?.bounds) showBox(cy, wanted.bounds)
    shownBounds = wanted?.bounds
  }
  const apply = () => {
    if (!wanted || cy.destroyed()) return
    const { elements, marking } = wanted
    const marks = marksOf(elements, marking)
    cy.batch(() => {
      const anew = elements === drawn ? NONE : change(cy, drawn, elements)
      mark(cy, marked, marks, anew)
      veil.toggleClass('shown', marking.emphasis !== undefined)
    })
    drawn = elements
    marked = marks
    if (wanted.bounds !== shownBounds && !isMovedByReader) showAll()
  }
  const unwatchTokens = watchMapTokens(() => {
    tokens = readMapTokens(container)
    cy.style().fromJson(appearance(tokens)).update()
  })
  const resized = new ResizeObserver(() => (isMovedByReader ? cy.resize() : showAll()))
  resized.observe(container)
  listen(cy, container, events)
  cy.on('dragpan scrollzoom pinchzoom grab', () => {
    isMovedByReader = true
  })

  return {
    show(elements, bounds, marking) {
      const isNew = wanted?.elements !== elements
      wanted = { elements, bounds, marking }
      const loading = isNew ? loadFontFor(elements, tokens.font) : undefined
      if (loading) void loading.then(apply)
      else apply()
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
    png() {
      const isVeiled = veil.hasClass('shown')
      veil.removeClass('shown')
      const picture = exportPng(cy, tokens.map)
      veil.toggleClass('shown', isVeiled)
      return picture
    },
    close() {
      resized.disconnect()
      unwatchTokens()
      cy.destroy()
    },
  }
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

/** @returns the ids of those that have lost their marks by it */
function change(
  cy: cytoscape.Core,
  drawn: readonly MapElement[],
  elements: readonly MapElement[],
): ReadonlySet<string> {
  const { remove, add, update } = reconcile(drawn, elements)
  for (const id of remove) cy.getElementById(id).remove()
  cy.add(add.map(definitionOf))
  for (const { data, position, classes } of update) {
    const element = cy.getElementById(data.id)
    for (const key of Object.keys(element.data())) if (!(key in data)) element.removeData(key)
    element.data(data)
    if (position && element.isNode()) element.position(position)
    element.classes(classes)
  }
  return new Set([...add, ...update].map(({ data }) => data.id))
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

/** Touches those alone whose marks differ. */
function mark(
  cy: cytoscape.Core,
  before: ReadonlyMap<string, Mark[]>,
  after: ReadonlyMap<string, Mark[]>,
  anew: ReadonlySet<string>,
): void {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const old = anew.has(id) ? [] : (before.get(id) ?? [])
    const now = after.get(id) ?? []
    if (old.join() !== now.join()) cy.getElementById(id).removeClass(old).addClass(now)
  }
}

function listen(cy: cytoscape.Core, container: HTMLElement, { onSelect, onHover, onPin }: Events): void {
  cy.on('tap', ({ target }) => {
    if (target === cy) onSelect(undefined)
    else if (canBeChosen(target)) onSelect(target.id())
  })
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => {
    if (!canBeChosen(target)) return
    target.addClass('hovered')
    container.style.cursor = 'pointer'
    const { left, top } = container.getBoundingClientRect()
    onHover(target.id(), { x: left + renderedPosition.x, y: top + renderedPosition.y })
  })
  cy.on('mouseout', 'node, edge', ({ target }) => {
    target.removeClass('hovered')
    container.style.cursor = ''
    onHover(undefined, undefined)
  })
  cy.on('drag', 'node', ({ target }) => redrawTies(target))
  cy.on('dragfree', 'node', ({ target }) => onPin(target.id(), { ...target.position() }))
}

/** Whether the element was made to be chosen: `selectable()` itself says no of all while Cytoscape's own selecting is off. */
function canBeChosen(element: cytoscape.SingularElementReturnValue): boolean {
  return element.json().selectable === true
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

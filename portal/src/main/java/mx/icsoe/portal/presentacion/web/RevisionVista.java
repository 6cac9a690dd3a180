package mx.icsoe.portal.presentacion.web;

import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.DomicilioSocial;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.presentacion.Revision;

/**
 * La revisión como se lee.
 *
 * @param pagina de la lista de contratos, desde 1
 */
public record RevisionVista(Revision revision, int pagina) {

    private static final int POR_PAGINA = 50;

    public RevisionVista {
        pagina = Math.clamp(pagina, 1, Math.max(1, paginas(revision)));
    }

    public Ficha ficha() {
        return revision.contenido().ficha();
    }

    public boolean enCaptura() {
        return revision.contenido().informativa() instanceof Informativa.EnCaptura;
    }

    public String enlace() {
        return "/icsoe/informativas/" + ficha().id();
    }

    /** «Informativa normal», «Complementaria de corrección». */
    public String nombre() {
        return ficha().tipo().titulo();
    }

    /** Qué pasa al firmarla, antes de hacerlo. */
    public String alFirmar() {
        return switch (ficha().tipo()) {
            case NORMAL, CORRECCION, ACTUALIZACION -> "Al firmar ya no podrás agregar contratos a esta informativa.";
            case SIN_INFORMACION ->
                "Al firmar declaras que en el " + ficha().cuatrimestre().nombre()
                        + " no celebraste contratos que informar.";
            case SIN_EFECTOS ->
                "Al firmar, la informativa "
                        + revision.contenido().sobre().map(Folio::valor).orElse("en vigor")
                        + " queda sin efectos y podrás presentar otra.";
        };
    }

    /** Lo que se firma, para quien no puede cambiar los datos generales. */
    public List<Dato> datosFijos() {
        return datos().stream()
                .map(dato -> Dato.fijo(dato.etiqueta(), dato.valor()))
                .toList();
    }

    public List<Dato> datos() {
        var contenido = revision.contenido();
        var generales = contenido.generales();
        var datos = new ArrayList<Dato>();
        datos.add(Dato.fijo("Contratista", generales.contratista().nombre()));
        datos.add(Dato.fijo("RFC", generales.contratista().rfc().valor()));
        generales
                .contacto()
                .map(Version::valor)
                .map(RevisionVista::contacto)
                .ifPresent(texto -> datos.add(new Dato("Contacto", texto, "/icsoe/contratista/datos")));
        generales
                .domicilioSocial()
                .map(Version::valor)
                .ifPresent(social ->
                        datos.add(new Dato("Domicilio social", domicilio(social), "/icsoe/contratista/domicilio")));
        generales
                .acuse()
                .ifPresent(acuse -> datos.add(new Dato(
                        "Acuse de registro en padrón de la STPS",
                        "Adjunto, " + acuse.paginas() + (acuse.paginas() == 1 ? " página" : " páginas"),
                        "/icsoe/contratista/documentos")));
        datos.add(Dato.fijo("Tipo", ficha().tipo().nombre()));
        contenido.sobre().map(Folio::valor).ifPresent(folio -> datos.add(Dato.fijo("Sobre la informativa", folio)));
        datos.add(Dato.fijo("Periodo", periodo()));
        if (ficha().tipo().llevaContratos()) {
            datos.add(cuenta("Contratos", contenido.contratos().size(), "/contratos"));
            datos.add(cuenta("Trabajadores", contenido.trabajadores(), "/trabajadores"));
        }
        return datos;
    }

    public String periodo() {
        String nombre = ficha().cuatrimestre().nombre();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1) + " ("
                + ficha().cuatrimestre().meses() + ")";
    }

    /** Los contratos de esta página de la lista. */
    public List<Contrato> contratos() {
        var todos = revision.contenido().contratos();
        int desde = (pagina - 1) * POR_PAGINA;
        return todos.subList(Math.min(desde, todos.size()), Math.min(desde + POR_PAGINA, todos.size()));
    }

    public String trabajadoresDe(Contrato contrato) {
        return "%,d".formatted(revision.contenido().trabajadoresDe(contrato));
    }

    public int paginas() {
        return paginas(revision);
    }

    /** Lo que conviene saber y no impide firmar. */
    public List<String> avisos() {
        var avisos = new ArrayList<String>();
        if (revision.extemporanea()) {
            avisos.add("El plazo venció el " + Fechas.dia(revision.ventana().vence())
                    + ". Se recibe y queda marcada como extemporánea.");
        }
        return avisos;
    }

    /** Solo se ofrece cambiarlo mientras se puede. */
    private Dato cuenta(String etiqueta, long cuantos, String donde) {
        return new Dato(etiqueta, "%,d".formatted(cuantos), enCaptura() ? enlace() + donde : null);
    }

    private static String contacto(Contacto contacto) {
        return contacto.correo().valor() + "\n" + contacto.celular().legible();
    }

    private static String domicilio(DomicilioSocial social) {
        return switch (social) {
            case DomicilioSocial.IgualAlFiscal igual -> "Igual al domicilio fiscal";
            case DomicilioSocial.PorUbicar falta -> "Falta ubicarlo";
            case DomicilioSocial.Ubicado ubicado -> "Distinto del fiscal, ya ubicado";
        };
    }

    private static int paginas(Revision revision) {
        return (revision.contenido().contratos().size() + POR_PAGINA - 1) / POR_PAGINA;
    }
}

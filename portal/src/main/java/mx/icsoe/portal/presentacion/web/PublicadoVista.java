package mx.icsoe.portal.presentacion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.TipoPersona;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.presentacion.VerificarFolio.Publicado;

/**
 * Lo publicado de una presentación, como se lee.
 *
 * @param propia si la ve quien la presentó
 */
public record PublicadoVista(Publicado publicado, boolean propia) {

    private static final int CONTRATOS_A_LA_VISTA = 200;

    public Folio folio() {
        return publicado.presentacion().folio();
    }

    /** «En vigor», «Sustituida por …», «Quedó sin efectos por …» o, de la que cancela, a cuál dejó sin efectos. */
    public String estado() {
        String laOtra = otra().map(Folio::valor).orElse("otra");
        return switch (publicado.estado()) {
            case PRESENTADA -> enVigor() ? "En vigor" : "Presentada: dejó sin efectos la informativa " + laOtra;
            case SUSTITUIDA -> "Sustituida por " + laOtra;
            case SIN_EFECTOS -> "Quedó sin efectos por " + laOtra;
            case EN_CAPTURA, EN_FIRMA, DEVUELTA, DESCARTADA -> throw sinPresentar();
        };
    }

    public boolean enVigor() {
        return publicado.estado().enVigor(publicado.tipo());
    }

    /** Si no está en vigor porque otra la relevó; si no, es la que canceló a otra y nunca ocupó su lugar. */
    public boolean relevada() {
        return publicado.estado() != Estado.PRESENTADA;
    }

    /** La que la sustituyó o la dejó sin efectos; de la que cancela, la cancelada. */
    public Optional<Folio> otra() {
        return relevada() ? publicado.relevo() : publicado.sobre();
    }

    /** El texto del enlace a {@link #otra}. */
    public String verLaOtra() {
        return switch (publicado.estado()) {
            case PRESENTADA -> "Ver la que dejó sin efectos";
            case SUSTITUIDA -> "Ver la que la sustituyó";
            case SIN_EFECTOS -> "Ver la que la dejó sin efectos";
            case EN_CAPTURA, EN_FIRMA, DEVUELTA, DESCARTADA -> throw sinPresentar();
        };
    }

    public List<Dato> datos() {
        var datos = new ArrayList<Dato>();
        datos.add(Dato.fijo("Folio", folio().valor()));
        datos.add(Dato.fijo("Estado", estado()));
        datos.add(Dato.fijo("Contratista", publicado.nombre()));
        datos.add(Dato.fijo("RFC", rfc()));
        datos.add(Dato.fijo("Tipo", publicado.tipo().nombre()));
        datos.add(Dato.fijo("Periodo", periodo()));
        datos.add(Dato.fijo("Presentada", presentada()));
        if (llevaTrabajadores()) {
            datos.add(
                    Dato.fijo("Contratos", "%,d".formatted(publicado.contratos().size())));
            datos.add(Dato.fijo("Trabajadores", "%,d".formatted(publicado.trabajadores())));
        }
        return datos;
    }

    /** La de sin información y la sin efectos no llevan a nadie. */
    public boolean llevaTrabajadores() {
        return publicado.tipo().llevaContratos();
    }

    public String periodo() {
        String nombre = publicado.cuatrimestre().nombre();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1);
    }

    public String presentada() {
        return Fechas.momento(publicado.presentacion().momento())
                + (publicado.extemporanea() ? ", extemporánea" : ", en plazo");
    }

    public List<List<String>> contratos() {
        return publicado.contratos().stream()
                .limit(CONTRATOS_A_LA_VISTA)
                .map(contrato -> List.of(
                        contrato.folio().valor(),
                        contrato.contratante(),
                        Fechas.corta(contrato.inicio()),
                        contrato.termino().map(Fechas::corta).orElse("No se conoce"),
                        "%,d".formatted(contrato.trabajadores())))
                .toList();
    }

    /** Cuántos no caben a la vista, si sobran; todos están en el PDF. */
    public String masContratos() {
        int sobran = publicado.contratos().size() - CONTRATOS_A_LA_VISTA;
        if (sobran <= 0) {
            return "";
        }
        return sobran == 1
                ? "Y 1 contrato más, que está en el PDF."
                : "Y %,d contratos más, que están en el PDF.".formatted(sobran);
    }

    private static IllegalStateException sinPresentar() {
        return new IllegalStateException("hay un folio de una informativa que no se ha presentado");
    }

    /** El de una persona física no se publica entero: quien tiene el acuse ya lo ve en él. */
    private String rfc() {
        return propia || publicado.rfc().tipoPersona() == TipoPersona.MORAL
                ? publicado.rfc().valor()
                : publicado.rfc().toString();
    }
}

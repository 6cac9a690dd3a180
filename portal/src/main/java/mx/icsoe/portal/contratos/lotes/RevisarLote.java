package mx.icsoe.portal.contratos.lotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratos.CapturaDeContratos;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosGuardados;
import mx.icsoe.portal.contratos.CopiarContratos;
import mx.icsoe.portal.contratos.LeerContrato;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.periodos.Ventana;
import org.springframework.stereotype.Service;

/** Un lote como se enseña antes de aplicarlo. */
@Service
public class RevisarLote {

    private final Lotes lotes;
    private final ContratosGuardados guardados;
    private final CapturaDeContratos captura;
    private final AnalizarArchivo analizar;
    private final PropiedadesDeLotes propiedades;

    RevisarLote(
            Lotes lotes,
            ContratosGuardados guardados,
            CapturaDeContratos captura,
            AnalizarArchivo analizar,
            PropiedadesDeLotes propiedades) {
        this.lotes = lotes;
        this.guardados = guardados;
        this.captura = captura;
        this.analizar = analizar;
        this.propiedades = propiedades;
    }

    /** Qué día se borra si nadie lo aplica. */
    public LocalDate seBorra(Lote lote) {
        return Ventana.dia(lote.creado().plus(propiedades.lotesSinAplicar()));
    }

    public Optional<Lote> buscar(Ficha informativa, UUID id) {
        return lotes.buscar(informativa.contratista(), informativa.id(), id);
    }

    /** Cambia con cualquier cambio a los contratos de la informativa. */
    public String huella(Ficha informativa) {
        return captura.huella(informativa.contratista(), informativa.id());
    }

    public AnalizarArchivo.Analisis analizar(Lote lote, Lote.Contenido.Archivo archivo, LeerContrato reglas) {
        return analizar.analizar(lote, archivo, reglas);
    }

    /** Lo que se copiaría, con sus fechas nuevas. */
    public List<CopiarContratos.Copia> copias(Lote lote, Lote.Contenido.Copias copias) {
        return copias.pedidas().stream()
                .flatMap(pedida -> guardados
                        .buscar(lote.contratista(), new ContratoId(pedida.original()))
                        .map(original -> new CopiarContratos.Copia(
                                original,
                                LocalDate.parse(pedida.inicio()),
                                Optional.ofNullable(pedida.termino()).map(LocalDate::parse)))
                        .stream())
                .toList();
    }
}

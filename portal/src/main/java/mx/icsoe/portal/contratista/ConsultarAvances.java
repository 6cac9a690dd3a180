package mx.icsoe.portal.contratista;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Qué les falta a varios contratistas en sus datos generales, en dos consultas por muchos que sean. */
@Service
public class ConsultarAvances {

    private final Avances avances;
    private final Documentos documentos;

    ConsultarAvances(Avances avances, Documentos documentos) {
        this.avances = avances;
        this.documentos = documentos;
    }

    @Transactional(readOnly = true)
    public Map<ContratistaId, AvanceDeDatosGenerales> de(Collection<ContratistaId> contratistas) {
        Set<ContratistaId> conAcuse = documentos.conVigente(contratistas, Clase.ACUSE_REPSE);
        return avances.de(contratistas).stream()
                .map(cada -> avance(cada, conAcuse.contains(cada.contratista().id())))
                .collect(Collectors.toMap(cada -> cada.contratista().id(), Function.identity()));
    }

    private static AvanceDeDatosGenerales avance(Avances.Avance leido, boolean conAcuse) {
        Set<Seccion> completas = EnumSet.noneOf(Seccion.class);
        completas.addAll(leido.completas());
        if (conAcuse) {
            completas.add(Seccion.ACUSE_REPSE);
        }
        List<Seccion> pendientes = Seccion.de(leido.contratista().rfc().tipoPersona()).stream()
                .filter(seccion -> !completas.contains(seccion))
                .toList();
        return new AvanceDeDatosGenerales(
                leido.contratista(), pendientes, leido.guardados(), leido.alta(), leido.repse());
    }
}

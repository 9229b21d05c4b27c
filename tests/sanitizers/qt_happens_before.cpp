// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer about hand-overs inside Qt. The distribution's Qt is not instrumented, so
// that its locks and queues are invisible: everything that is posted to another thread, run by a
// thread pool or carried by a QFuture looks like a race. Here the entry points to those queues say
// "released" and the exits say "acquired", on one token for all of them. Coarser than the truth (a
// race hidden behind an unrelated hand-over is not found), but what is reported is then ours.
// Preloaded by the tests of the tsan preset; in no product.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <functional>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

char token;

void released()
{
    __tsan_release(&token);
}

void acquired()
{
    __tsan_acquire(&token);
}

template <typename Function>
Function *next(const char *mangled)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangled));
}

// Every event that is delivered, posted calls and queued signals among them.
bool onEvent(void **)
{
    acquired();
    return false; // not taken
}

const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, onEvent);

// A call that its caller waits for: what it did is seen by the caller.
class AwaitedCall final : public QtPrivate::QSlotObjectBase
{
public:
    explicit AwaitedCall(QtPrivate::QSlotObjectBase *call) : QSlotObjectBase(&AwaitedCall::run), m_call(call) { }

private:
    static void run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *result)
    {
        auto *that = static_cast<AwaitedCall *>(self);
        switch (which) {
        case Destroy:
            that->m_call->destroyIfLastRef();
            delete that;
            break;
        case Call:
            that->m_call->call(receiver, arguments);
            released();
            break;
        case Compare:
            *result = that->m_call->compare(arguments);
            break;
        }
    }

    QtPrivate::QSlotObjectBase *m_call;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    using Original = bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static auto *const original = next<Original>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    const bool waits = type == Qt::BlockingQueuedConnection;
    if (waits)
        slot = new AwaitedCall(slot);
    released();
    const bool done = original(object, slot, type, result);
    if (waits)
        acquired();
    return done;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    using Original = void(QObject *, const QMetaObject *, int, void **);
    static auto *const original = next<Original>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    released();
    original(sender, type, signal, arguments);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    using Original = void(QObject *, QEvent *, int);
    static auto *const original = next<Original>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    released();
    original(receiver, event, priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    using Original = void(QThreadPool *, std::function<void()>, int);
    static auto *const original = next<Original>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    std::function<void()> wrapped = [work = std::move(work)]() mutable {
        acquired();
        work();
        work = {}; // what it held goes before it is told to be done
        released();
    };
    released();
    original(this, std::move(wrapped), priority);
}

bool QThreadPool::waitForDone(int msecs)
{
    using Original = bool(QThreadPool *, int);
    static auto *const original = next<Original>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = original(this, msecs);
    acquired();
    return done;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Original = bool(QThread *, QDeadlineTimer);
    static auto *const original = next<Original>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool done = original(this, deadline);
    acquired();
    return done;
}

void QFutureInterfaceBase::reportFinished()
{
    using Original = void(QFutureInterfaceBase *);
    static auto *const original = next<Original>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    released();
    original(this);
}

void QFutureInterfaceBase::reportResultsReady(int begin, int end)
{
    using Original = void(QFutureInterfaceBase *, int, int);
    static auto *const original = next<Original>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    released();
    original(this, begin, end);
}

bool QFutureInterfaceBase::queryState(State state) const
{
    using Original = bool(const QFutureInterfaceBase *, State);
    static auto *const original = next<Original>("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool answer = original(this, state);
    acquired();
    return answer;
}

void QFutureInterfaceBase::waitForFinished()
{
    using Original = void(QFutureInterfaceBase *);
    static auto *const original = next<Original>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    original(this);
    acquired();
}

void QFutureInterfaceBase::waitForResult(int index)
{
    using Original = void(QFutureInterfaceBase *, int);
    static auto *const original = next<Original>("_ZN20QFutureInterfaceBase13waitForResultEi");
    original(this, index);
    acquired();
}

// The last owner destroys the results: it has seen what the others did with them.
bool QFutureInterfaceBase::derefT() const noexcept
{
    using Original = bool(const QFutureInterfaceBase *);
    static auto *const original = next<Original>("_ZNK20QFutureInterfaceBase6derefTEv");
    released();
    const bool others = original(this);
    acquired();
    return others;
}

void QSemaphore::release(int n)
{
    using Original = void(QSemaphore *, int);
    static auto *const original = next<Original>("_ZN10QSemaphore7releaseEi");
    released();
    original(this, n);
}

void QSemaphore::acquire(int n)
{
    using Original = void(QSemaphore *, int);
    static auto *const original = next<Original>("_ZN10QSemaphore7acquireEi");
    original(this, n);
    acquired();
}
